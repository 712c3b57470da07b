package org.recount.article;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file holds, by its name and, where that does not tell, by its first bytes. */
enum FileKind {
    TEXT,
    HTML,
    JSON_LINES,
    JSON,
    BINARY;

    /** How many first bytes are looked at. */
    static final int HEAD = 8192;

    /** The kind of the file with this name that begins so. */
    static FileKind of(String name, byte[] head) {
        if (binary(head)) {
            return BINARY;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        String extension = lower.substring(lower.lastIndexOf('.') + 1);
        return switch (extension) {
            case "html", "htm", "xhtml", "shtml" -> HTML;
            case "jsonl", "ndjson" -> JSON_LINES;
            case "json" -> JSON;
            default -> sniffed(new String(head, StandardCharsets.ISO_8859_1).stripLeading());
        };
    }

    private static FileKind sniffed(String head) {
        String start = head.startsWith("\u00ef\u00bb\u00bf") ? head.substring(3) : head;
        String lower = start.substring(0, Math.min(1024, start.length())).toLowerCase(Locale.ROOT);
        if (lower.startsWith("<!doctype html") || lower.startsWith("<html") || lower.contains("<html")) {
            return HTML;
        }
        return start.startsWith("{\"") ? JSON_LINES : TEXT;
    }

    /** A zero byte, or more than one control character in ten, is no text; UTF-16 tells itself by its mark. */
    private static boolean binary(byte[] head) {
        if (Decoded.isUtf16(head)) {
            return false;
        }
        int control = 0;
        for (byte b : head) {
            if (b == 0) {
                return true;
            }
            control += b > 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' ? 1 : 0;
        }
        return control * 10 > head.length || new String(head, StandardCharsets.ISO_8859_1).startsWith("%PDF-");
    }
}
