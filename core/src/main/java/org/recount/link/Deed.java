package org.recount.link;

import org.jspecify.annotations.Nullable;
import org.recount.coding.EventType;

/**
 * What a row says was done.
 *
 * @param label PLOVER type; for what has none the CAMEO root or the coder's own word in capitals; null when not told
 * @param type PLOVER type, when the label is one
 * @param mode PLOVER mode in lower case
 * @param cameo CAMEO code
 */
public record Deed(
        @Nullable String label,
        @Nullable EventType type,
        @Nullable String mode,
        @Nullable String cameo) {
    /** Nothing told. */
    static final Deed UNKNOWN = new Deed(null, null, null, null);

    /** Whether it is said, asked or agreed in words: then who is named first says little. */
    boolean cooperation() {
        return type != null && type.quad() <= 2;
    }
}
