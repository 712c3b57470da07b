package org.recount.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Lines of bytes from a stream that may never end, with bounded memory: a line that is too long is read past, not
 * kept. Not thread-safe.
 */
public final class BoundedLines {
    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[65_536];
    private int at;
    private int filled;
    private long number;

    /**
     * A line.
     *
     * @param number from 1
     * @param bytes without the line end; empty when too long
     * @param tooLong whether it had more bytes than allowed
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    public record Line(long number, byte[] bytes, boolean tooLong) {
        /** Whether it holds nothing but white space. */
        public boolean blank() {
            for (byte b : bytes) {
                if (b != ' ' && b != '\t' && b != '\r') {
                    return false;
                }
            }
            return !tooLong;
        }
    }

    /**
     * Lines of this stream.
     *
     * @param longest the most bytes that a line may have
     */
    public BoundedLines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /**
     * The next line, or null at the end.
     *
     * @throws IOException if the stream fails
     */
    public @Nullable Line next() throws IOException {
        if (!fill()) {
            return null;
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long length = 0;
        boolean ended = false;
        while (!ended && fill()) {
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            length += end - at;
            if (length <= longest) {
                line.write(buffer, at, end - at);
            }
            ended = end < filled;
            at = ended ? end + 1 : end;
        }
        number++;
        boolean tooLong = length > longest;
        return new Line(number, tooLong ? new byte[0] : line.toByteArray(), tooLong);
    }

    private boolean fill() throws IOException {
        if (at == filled) {
            filled = Math.max(0, in.read(buffer));
            at = 0;
        }
        return at < filled;
    }
}
