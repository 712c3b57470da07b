package org.recount.article;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the publication date that a text tells of itself: a leading date, a line such as "Published: 4 May 2023", a
 * full date in the dateline, or the stamp of the last change when there is nothing else. A day without a year is none.
 */
final class PublishedText {
    private static final Pattern PUBLISHED =
            Pattern.compile("(?i)\\b(?:published|posted|first|issued|released|date|created)\\b");
    private static final Pattern CHANGED = Pattern.compile("(?i)\\b(?:updated?|modif\\w+|last|latest|edited)\\b");

    private PublishedText() {}

    /** The date as ISO, or null. */
    static @Nullable String find(String text, List<Block> blocks) {
        String plain = null;
        String changed = null;
        for (Block block : blocks) {
            if (block.kind() != Block.Kind.DATELINE && block.kind() != Block.Kind.PAGE) {
                continue;
            }
            String words = text.substring(block.start(), block.end());
            String date = DateText.find(words);
            if (date == null) {
                continue;
            }
            if (PUBLISHED.matcher(words).find()) {
                return date;
            } else if (CHANGED.matcher(words).find()) {
                changed = changed == null ? date : changed;
            } else if (block.kind() == Block.Kind.DATELINE) {
                plain = plain == null ? date : plain;
            }
        }
        return plain != null ? plain : changed;
    }
}
