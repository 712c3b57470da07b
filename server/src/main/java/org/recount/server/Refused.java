package org.recount.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.ByteBuffer;
import java.util.List;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.recount.record.RecordJson;

/**
 * Answers what the server refuses before any handler sees it, such as an address that cannot be read: the same problem details and
 * the same headers as everything else, and not a word of what was sent.
 */
final class Refused extends ErrorHandler {
    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Guard.HEADERS.forEach(response.getHeaders()::put);
        return super.handle(request, response, callback);
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problems.TYPE);
        response.write(true, ByteBuffer.wrap(body(code)), callback);
    }

    private static byte[] body(int status) {
        String title = HttpStatus.getMessage(status);
        String detail = status < 500 ? "the request cannot be read as HTTP" : "The desk failed.";
        try {
            return RecordJson.mapper()
                    .writeValueAsBytes(new Problems.Detail("about:blank", title, status, detail, "", null, List.of()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem is always JSON", e);
        }
    }
}
