package org.recount.article;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the publication date that a text tells of itself: a leading date, a line such as "Published: 4 May 2023", a
 * full date in the dateline, or the stamp of the last change when there is nothing else. A day without a year is none.
 */
public final class PublishedText {
    private static final Pattern PUBLISHED =
            Pattern.compile("(?i)\\b(?:published|posted|first|issued|released|date|created)\\b");
    private static final Pattern CHANGED = Pattern.compile("(?i)\\b(?:updated?|modif\\w+|last|latest|edited)\\b");

    /** Characters from the start of a text in which a stamp stands. */
    private static final int HEAD = 300;

    private static final Pattern MARK_BEFORE = Pattern.compile(
            "(?i)(?:\\b(?:published|posted|updated|issued|released|publication)(?: (?:on|at|date))?:?|\\b(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:day|nesday|sday|rsday|urday)?\\.?),?\\s*$");
    private static final Pattern HOUR_AFTER = Pattern.compile("(?i),?\\s*(?:at |[-|]\\s*)?\\d{1,2}:?\\d{2}\\b");
    private static final Pattern IN_A_SENTENCE = Pattern.compile(
            "(?i)\\b(?:on|since|until|till|from|of|in|by|before|after|between|and|to)(?: \\p{L}+day)?,?\\s*$");

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
        return plain != null ? plain : changed != null ? changed : stamp(text);
    }

    /**
     * A stamp in the head of a text that runs on without lines: a full date that opens it, or that a weekday, a word for publishing
     * or an hour marks as one, and that no preposition makes a part of a sentence.
     */
    private static @Nullable String stamp(String text) {
        DateText.Found found = stamped(text);
        return found == null ? null : found.date().toString();
    }

    /** Whether a stretch of a text, in characters, is its stamp and so no part of what it tells. */
    public static boolean isStamp(String text, int start, int end) {
        DateText.Found found = start < HEAD ? stamped(text) : null;
        return found != null && start < found.end() && found.start() < end;
    }

    private static DateText.@Nullable Found stamped(String text) {
        String head = text.substring(0, Math.min(text.length(), HEAD));
        DateText.Found found = DateText.first(head);
        if (found == null) {
            return null;
        }
        return stamps(head, found.start(), found.end()) ? found : null;
    }

    /**
     * The days that the stamp in a text's head may mean when it is of figures alone and its day and month could change places; none when
     * it has no such stamp.
     */
    public static List<LocalDate> ambiguous(String text) {
        String head = text.substring(0, Math.min(text.length(), HEAD));
        DateText.Ambiguous found = DateText.ambiguous(head);
        return found != null && stamps(head, found.start(), found.end()) ? found.days() : List.of();
    }

    private static boolean stamps(String head, int start, int end) {
        String before = head.substring(0, start);
        boolean marked = before.isBlank()
                || MARK_BEFORE.matcher(before).find()
                || HOUR_AFTER.matcher(head.substring(end)).lookingAt();
        return marked && !IN_A_SENTENCE.matcher(before).find();
    }
}
