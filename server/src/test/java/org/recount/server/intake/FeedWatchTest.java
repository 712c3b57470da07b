package org.recount.server.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recount.article.Reading;

class FeedWatchTest {
    private static final String PAGE = """
            <html><head><title>Boats held at Vadso</title><meta property="og:site_name" content="Tarn Post"></head>
            <body><article><h1>Boats held at Vadso</h1><p>Norwegian police held two boats at Vadso on Friday after soldiers
            fired over the river, the harbour office said. Nobody was injured. The boats sail again on Monday, it
            said, once their papers have been read.</p></article></body></html>
            """;

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<Reading> taken = new ArrayList<>();
    private HttpServer site;
    private String feed = "";

    @BeforeEach
    void open() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            asked.add(path);
            boolean known = "\"one\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            byte[] body = (path.equals("/feed") ? feed : PAGE).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("ETag", "\"one\"");
            boolean gone = path.equals("/gone");
            exchange.sendResponseHeaders(known ? 304 : gone ? 404 : 200, known || gone ? -1 : body.length);
            if (!known && !gone) {
                exchange.getResponseBody().write(body);
            }
            exchange.close();
        });
        site.start();
    }

    @AfterEach
    void close() {
        site.stop(0);
    }

    @Test
    void aPageThatTheFeedLinksToIsReadOnce() throws Exception {
        feed = rss("<item><link>/boats</link><pubDate>Fri, 17 Sep 2021 08:00:00 GMT</pubDate></item>"
                + "<item><link>/gone</link></item><item><link>file:///etc/passwd</link></item>");
        FeedWatch watch = new FeedWatch(at("/feed"), Duration.ZERO, taken::add);
        assertThat(watch.ask()).isEqualTo(FeedWatch.INTERVAL);
        assertThat(watch.ask()).isEqualTo(FeedWatch.INTERVAL);
        assertThat(asked).containsExactly("/feed", "/boats", "/gone", "/feed");
        assertThat(taken).hasSize(1);
        assertThat(taken.getFirst().articles()).singleElement().satisfies(a -> {
            assertThat(a.uri()).isEqualTo(at("/boats").toString());
            assertThat(a.published()).startsWith("2021-09-17");
            assertThat(a.text()).contains("Norwegian police held two boats");
        });
        assertThat(taken.getFirst().problems()).extracting(p -> p.code()).containsExactly("page_failed", "page_failed");
    }

    @Test
    void whatIsNoFeedIsAProblemAndIsAskedMoreSeldom() throws Exception {
        feed =
                "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss version=\"2.0\"><channel><title>&x;</title></channel></rss>";
        FeedWatch watch = new FeedWatch(at("/feed"), Duration.ZERO, taken::add);
        assertThat(watch.ask()).isGreaterThan(FeedWatch.INTERVAL);
        assertThat(taken.getFirst().problems())
                .singleElement()
                .satisfies(p -> assertThat(p.code()).isEqualTo("feed_failed"));
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + site.getAddress().getPort() + path);
    }

    private static String rss(String items) {
        return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Tarn</title><link>/</link>"
                + "<description>d</description>" + items + "</channel></rss>";
    }
}
