package org.recount.server.intake;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.recount.article.Limits;
import org.recount.record.Version;

/** Fetches pages of strangers: http and https alone, bounded in size and time, and never from a network that only this machine reaches. */
final class Fetch {
    private static final int MOST_REDIRECTS = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final boolean inside;

    /**
     * A fetcher.
     *
     * @param inside whether addresses of the own network may be asked: those of a feed that is there itself
     */
    Fetch(boolean inside) {
        this.inside = inside;
    }

    /** An answer. */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Answer(int status, HttpResponse<InputStream> response, byte[] body) {}

    /**
     * What stands at the address, after redirects.
     *
     * @throws IOException if it cannot be had, is too large or lies where it must not
     */
    Answer get(URI address, Map<String, String> headers) throws IOException, InterruptedException {
        URI at = address;
        for (int i = 0; i <= MOST_REDIRECTS; i++) {
            refuse(at);
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(at).timeout(PATIENCE).header("User-Agent", "Recount/" + Version.tool());
            headers.forEach(request::header);
            HttpResponse<InputStream> response =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream in = response.body()) {
                if (response.statusCode() / 100 == 3 && response.statusCode() != 304) {
                    String location = response.headers().firstValue("Location").orElse("");
                    at = at.resolve(URI.create(location));
                    continue;
                }
                byte[] body = in.readNBytes(Limits.FILE_BYTES + 1);
                if (body.length > Limits.FILE_BYTES) {
                    throw new IOException("more than " + Limits.FILE_BYTES + " bytes");
                }
                return new Answer(response.statusCode(), response, body);
            } catch (IllegalArgumentException e) {
                throw new IOException("a redirect to what is no address", e);
            }
        }
        throw new IOException("more than " + MOST_REDIRECTS + " redirects");
    }

    /** Whether the host is of the own machine or network. */
    static boolean inside(URI address) throws UnknownHostException {
        String host = address.getHost();
        return host != null
                && Arrays.stream(InetAddress.getAllByName(host))
                        .anyMatch(a -> a.isLoopbackAddress()
                                || a.isSiteLocalAddress()
                                || a.isLinkLocalAddress()
                                || a.isAnyLocalAddress()
                                || a.isMulticastAddress()
                                || (a.getAddress().length == 16 && (a.getAddress()[0] & 0xfe) == 0xfc));
    }

    private void refuse(URI address) throws IOException {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new IOException("only http and https are fetched");
        }
        if (address.getHost() == null) {
            throw new IOException("the address has no host");
        }
        if (!inside && inside(address)) {
            throw new IOException("the address lies in the own network");
        }
    }
}
