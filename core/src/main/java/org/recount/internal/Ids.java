package org.recount.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Identifiers: the first 16 hex digits of a SHA-256 over parts that are joined by NUL. */
public final class Ids {
    private Ids() {}

    /** The id of these parts; equal parts give equal ids on every machine. */
    public static String of(Object... parts) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            joined.append(i == 0 ? "" : "\0").append(parts[i]);
        }
        return sha256(joined.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }

    /** SHA-256 of the bytes, as 64 hex digits. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java runtime has no SHA-256, which every one must have", e);
        }
    }
}
