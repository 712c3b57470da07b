package org.recount.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as text: in the charset of the byte order mark, else the declared one, else UTF-8. Bytes that the charset has
 * not become U+FFFD, and the first of them is told.
 *
 * @param text without byte order mark, line ends as {@code \n}
 * @param charset what it was read in
 * @param badByte position of the first byte that could not be read, from 0; null when all could
 */
record Decoded(String text, Charset charset, @Nullable Long badByte) {

    /** Decodes bytes whose document declares this charset, or none. */
    static Decoded of(byte[] bytes, @Nullable Charset declared) {
        Charset charset = declared == null ? StandardCharsets.UTF_8 : declared;
        int mark = 0;
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            charset = StandardCharsets.UTF_8;
            mark = 3;
        } else if (starts(bytes, 0xFE, 0xFF)) {
            charset = StandardCharsets.UTF_16BE;
            mark = 2;
        } else if (starts(bytes, 0xFF, 0xFE)) {
            charset = StandardCharsets.UTF_16LE;
            mark = 2;
        }
        return decode(bytes, mark, charset);
    }

    /** Whether the bytes begin with the mark of UTF-16, in which zero bytes are no sign of a binary file. */
    static boolean isUtf16(byte[] bytes) {
        return starts(bytes, 0xFE, 0xFF) || starts(bytes, 0xFF, 0xFE);
    }

    private static Decoded decode(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()) + 1);
        Long bad = null;
        for (CoderResult result = decoder.decode(in, out, true);
                result.isError();
                result = decoder.decode(in, out, true)) {
            bad = bad == null ? Long.valueOf(in.position()) : bad;
            in.position(Math.min(in.limit(), in.position() + result.length()));
            out.put('\uFFFD');
        }
        decoder.flush(out);
        return new Decoded(lineEnds(out.flip().toString()), charset, bad);
    }

    /** The text with every line end as {@code \n}. */
    static String lineEnds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static boolean starts(byte[] bytes, int... first) {
        for (int i = 0; i < first.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }
}
