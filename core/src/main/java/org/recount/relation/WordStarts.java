package org.recount.relation;

import java.util.List;
import java.util.Locale;

/** Whether some word of a text begins with one of these: the tables give stems. */
final class WordStarts {
    private WordStarts() {}

    static boolean any(String text, List<String> stems) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String stem : stems) {
            for (int at = lower.indexOf(stem); at >= 0; at = lower.indexOf(stem, at + 1)) {
                if (at == 0 || !Character.isLetterOrDigit(lower.charAt(at - 1))) {
                    return true;
                }
            }
        }
        return false;
    }
}
