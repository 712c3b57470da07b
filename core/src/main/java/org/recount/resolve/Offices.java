package org.recount.resolve;

import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Offices under the words that tell them apart: "caretaker Premier" and "prime minister" are one. */
final class Offices {
    private Offices() {}

    /** The office's words, sorted; null when none is left. */
    static @Nullable String key(@Nullable String office) {
        if (office == null) {
            return null;
        }
        TreeSet<String> words = new TreeSet<>();
        for (String word : office.toLowerCase(Locale.ROOT).split("[^\\p{L}'’-]+", -1)) {
            for (String same : NameTables.officeWord(word).split(" ", -1)) {
                if (!same.isEmpty() && !NameTables.is("office_noise", same)) {
                    words.add(same);
                }
            }
        }
        return words.isEmpty() ? null : String.join(" ", words);
    }
}
