package org.recount.store;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * After which row the next page starts. It names the row, not a count, so it stays right when rows come and go.
 *
 * @param order the pages' order, or another word for what is paged
 * @param value by which rows are sorted; null where the row has none
 * @param id the row's id
 */
record Cursor(String order, @Nullable Long value, String id) {
    /** As a page hands it out. */
    String text() {
        String plain = order + " " + (value == null ? "-" : value) + " " + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads what a page handed out.
     *
     * @throws IllegalArgumentException if it is no cursor, or one of another order
     */
    static Cursor of(String text, String order) {
        String[] parts = plain(text).split(" ", 3);
        if (parts.length != 3 || !parts[0].equals(order)) {
            throw new IllegalArgumentException("the cursor is of no page in this order: '" + text + "'");
        }
        try {
            return new Cursor(order, parts[1].equals("-") ? null : Long.valueOf(parts[1]), parts[2]);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("this is no cursor: '" + text + "'", e);
        }
    }

    private static String plain(String text) {
        try {
            return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("this is no cursor: '" + text + "'", e);
        }
    }
}
