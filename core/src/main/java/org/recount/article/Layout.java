package org.recount.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells what each stretch of an article's text is for, so that no event is read in a share button. Nothing is cut from
 * the text: offsets stay good. Patterns stand in {@code lines.tsv}.
 */
public final class Layout {
    private static final int LONGEST_HEADING = 110;
    private static final int HEADING_WORDS = 16;
    private static final int MOST_PARTS = 8;
    /** Letters from which a headline is looked for before a text's first sentence: "Floods" may begin it, too. */
    private static final int SHORTEST_TITLE = 20;

    /** A day of the sentence, not of a stamp, which has a year. */
    private static final Pattern MERE_DAY = Pattern.compile("(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|"
            + DateText.MONTH + ")(?!,? ?(?:\\d{1,2} )?(?:" + DateText.MONTH + ")? ?\\d{0,2},? ?\\d{4})");

    private static final String BULLETS = "•▪►▶»*·‣◦";

    private final String text;
    private final String title;
    private final LinePatterns patterns = LinePatterns.table();
    private final List<Block> blocks = new ArrayList<>();
    private boolean bodySeen;
    private boolean listOfLinks;

    private Layout(String text, @Nullable String title) {
        this.text = text;
        this.title = title == null ? "" : letters(title);
    }

    /**
     * The blocks of a text, in order and without overlap; together they cover all of it but white space.
     *
     * @param text an article's stored text
     * @param title its headline, when known: the line that repeats it is a {@link Block.Kind#TITLE}
     */
    public static List<Block> of(String text, @Nullable String title) {
        return new Layout(text, title).blocks();
    }

    private List<Block> blocks() {
        List<Paragraphs.Stretch> paragraphs = Paragraphs.of(text);
        for (Paragraphs.Stretch p : paragraphs) {
            paragraph(p.start(), p.end(), MOST_PARTS);
        }
        headings();
        if (blocks.size() > 1 && "en".equals(Language.of(text, 0, text.length()))) {
            foreign();
        }
        return List.copyOf(blocks);
    }

    /** What an English article quotes at length in another language is not read as English. */
    private void foreign() {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            String language = block.kind().reports() ? Language.of(text, block.start(), block.end()) : null;
            if (language != null && !language.equals("en")) {
                blocks.set(i, new Block(block.start(), block.end(), Block.Kind.FOREIGN));
            }
        }
    }

    /**
     * A paragraph, or what is left of it.
     *
     * @param parts how many parts more may be taken off its start; what has more of them is no news page's
     */
    private void paragraph(int start, int end, int parts) {
        Block.Kind whole = patterns.whole(text, start, end);
        if (isTitle(start, end)) {
            add(start, end, Block.Kind.TITLE);
        } else if (whole != null) {
            listOfLinks = whole == Block.Kind.RELATED;
            add(start, end, whole);
        } else if (listOfLinks && BULLETS.indexOf(text.charAt(start)) >= 0) {
            add(start, end, Block.Kind.RELATED);
        } else {
            listOfLinks = false;
            fromStart(start, end, parts);
        }
    }

    /** Takes labels, dates and the dateline off the first sentence; what is left is looked at again. */
    private void fromStart(int start, int end, int parts) {
        if (!bodySeen && parts > 0) {
            int titleEnd = titleEnd(start, end);
            if (titleEnd > start) {
                add(start, titleEnd, Block.Kind.TITLE);
                Paragraphs.Stretch rest = Paragraphs.trim(text, titleEnd, end);
                paragraph(rest.start(), rest.end(), parts - 1);
                return;
            }
            LinePatterns.Part label = patterns.start(text, start, end);
            if (label != null) {
                add(start, label.at(), label.kind());
                Paragraphs.Stretch rest = Paragraphs.trim(text, label.at(), end);
                paragraph(rest.start(), rest.end(), parts - 1);
                return;
            }
        }
        DatelineText dateline = DatelineText.at(text, start, end, !bodySeen);
        int bodyStart = start;
        if (dateline != null) {
            add(start, dateline.end(), Block.Kind.DATELINE);
            bodyStart = dateline.end();
        }
        toEnd(bodyStart, end, MOST_PARTS);
    }

    /** Takes credits off the end, at most so many. */
    private void toEnd(int start, int end, int parts) {
        LinePatterns.Part closing = parts == 0 ? null : patterns.end(text, start, end);
        if (closing == null) {
            add(start, end, Block.Kind.BODY);
            bodySeen = true;
        } else {
            boolean caption = closing.kind() == Block.Kind.CAPTION;
            if (caption) {
                add(start, closing.at(), Block.Kind.CAPTION);
            } else {
                toEnd(start, Paragraphs.trim(text, start, closing.at()).end(), parts - 1);
            }
            add(closing.at(), end, caption ? Block.Kind.CREDIT : closing.kind());
        }
    }

    private void add(int from, int to, Block.Kind kind) {
        Paragraphs.Stretch stretch = Paragraphs.trim(text, from, to);
        if (stretch.end() > stretch.start()) {
            blocks.add(new Block(stretch.start(), stretch.end(), kind));
        }
    }

    /** The headline as it stands, with an outlet's name after it, or cut short. */
    private boolean isTitle(int start, int end) {
        if (title.isEmpty() || end - start > 400) {
            return false;
        }
        String line = letters(text.substring(start, end));
        return line.equals(title)
                || (title.length() > 20 && line.startsWith(title) && line.length() < title.length() + 30);
    }

    /**
     * Where the headline ends with which a text that runs on without lines starts, or -1. What goes on in lower case, or with a mere
     * weekday or month, is a first sentence in the headline's words.
     */
    private int titleEnd(int start, int end) {
        if (title.length() < SHORTEST_TITLE) {
            return -1;
        }
        int at = start;
        for (int i = 0; i < title.length() && at < end; at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            if (Character.isLetterOrDigit(c)) {
                String letter = letters(Character.toString(c));
                if (!title.startsWith(letter, i)) {
                    return -1;
                }
                i += letter.length();
                if (i == title.length()) {
                    int rest = Paragraphs.trim(text, at + 1, end).start();
                    return at + 1 < end && !Character.isLetterOrDigit(text.charAt(at + 1)) && opens(rest, end)
                            ? rest
                            : -1;
                }
            }
        }
        return -1;
    }

    private boolean opens(int at, int end) {
        return at < end
                && !Character.isLowerCase(text.codePointAt(at))
                && ".,;:!?".indexOf(text.charAt(at)) < 0
                && !MERE_DAY.matcher(text).region(at, end).lookingAt();
    }

    /** A short line without a final stop that a longer paragraph follows is a heading. */
    private void headings() {
        for (int i = 0; i + 1 < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.kind() == Block.Kind.BODY && headingLike(block) && paragraphFollows(i)) {
                blocks.set(i, new Block(block.start(), block.end(), Block.Kind.HEADING));
            }
        }
    }

    private boolean paragraphFollows(int i) {
        boolean sameLine =
                text.substring(blocks.get(i).end(), blocks.get(i + 1).start()).indexOf('\n') < 0;
        return !sameLine
                && blocks.subList(i + 1, blocks.size()).stream().anyMatch(next -> next.kind() == Block.Kind.BODY);
    }

    private boolean headingLike(Block block) {
        int length = block.end() - block.start();
        boolean wholeLine = block.start() == 0 || lineStarts(block.start());
        return wholeLine
                && length <= LONGEST_HEADING
                && ".!,;:…".indexOf(text.charAt(block.end() - 1)) < 0
                && !endsQuotedSentence(block)
                && !Character.isLowerCase(text.charAt(block.start()))
                && text.substring(block.start(), block.end()).split("\\s+").length <= HEADING_WORDS;
    }

    private boolean lineStarts(int at) {
        int i = at - 1;
        while (i >= 0 && text.charAt(i) != '\n' && Paragraphs.space(text.charAt(i))) {
            i--;
        }
        return i < 0 || text.charAt(i) == '\n';
    }

    private boolean endsQuotedSentence(Block block) {
        return block.end() - block.start() > 1
                && ".!,…?".indexOf(text.charAt(block.end() - 2)) >= 0
                && "”\"’'»)".indexOf(text.charAt(block.end() - 1)) >= 0;
    }

    /** Letters and digits alone, in lower case: how two spellings of one headline are compared. */
    static String letters(String words) {
        StringBuilder kept = new StringBuilder();
        words.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
        return kept.toString().toLowerCase(Locale.ROOT);
    }
}
