package org.recount.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the headline of a text that comes without one. */
final class Headline {
    private static final int LONGEST = 180;
    private static final int MOST_WORDS = 26;

    private Headline() {}

    /**
     * The text's first line when it looks like a headline: short and without a final stop, with a paragraph after it;
     * or when the next line repeats it. Null otherwise: a first paragraph is no headline.
     *
     * @param blocks the layout of the text without a headline
     */
    static @Nullable String find(String text, List<Block> blocks) {
        List<Block> said = blocks.stream()
                .filter(b -> b.kind().reports() && b.kind() != Block.Kind.CAPTION)
                .limit(2)
                .toList();
        if (said.size() < 2) {
            return null;
        }
        String first = text.substring(said.get(0).start(), said.get(0).end());
        String second = text.substring(said.get(1).start(), said.get(1).end());
        boolean ownLine = text.substring(said.get(0).end(), said.get(1).start()).indexOf('\n') >= 0;
        boolean repeated = Layout.letters(first).equals(Layout.letters(second));
        boolean shortLine = first.length() <= LONGEST && first.split("\\s+").length <= MOST_WORDS;
        return ownLine && shortLine && (repeated || !stops(first)) ? first : null;
    }

    private static boolean stops(String line) {
        return line.matches("(?s).*[.!,;:…]|(?s).*[.!,…?][”\"’'»)]") || line.indexOf('\n') >= 0;
    }
}
