package org.recount.article;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recount.internal.Table;

/** The rows of {@code lines.tsv}, asked in the table's order. */
final class LinePatterns {
    /** A longer paragraph is no line of the page's frame, whatever it begins with. */
    private static final int LONGEST_LINE = 600;

    /** Most {@code char}s that a label before the first sentence may have. */
    private static final int LONGEST_LABEL = 600;

    /** Most {@code char}s at the end of a paragraph that are looked at for closing words. */
    private static final int LONGEST_CLOSING = 340;

    private static final String FULL_DATE = "\\d{4}-\\d{2}-\\d{2}"
            + "|\\d{1,2}(?:st|nd|rd|th)?(?: of)?[ -](?-i:" + DateText.MONTH + "),?[ -]\\d{4}"
            + "|(?-i:" + DateText.MONTH + ") \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}"
            + "|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}";

    /** The first {@code char}s of a line by which rows are ruled out. */
    private static final int START = 3;

    /** Of so many starts it is remembered which rows are left. */
    private static final int MOST_STARTS = 4096;

    private static final LinePatterns TABLE = new LinePatterns(Table.load(LinePatterns.class, "lines.tsv"));

    private final Rules whole;
    private final Rules starts;
    private final Rules ends;

    /** Where a pattern stands in its paragraph. */
    private enum Where {
        LINE,
        START,
        END
    }

    /**
     * A row.
     *
     * @param beginning the pattern without what it asks of the text before it
     */
    private record Rule(Block.Kind kind, Where where, Pattern pattern, Pattern beginning) {
        /** Whether a stretch that begins so may fit: the start fits, or it would if more came after it. */
        @SuppressWarnings("JdkObsolete") // hitEnd tells the one thing that is asked here
        private boolean mayFit(String start) {
            Matcher m = beginning.matcher(start);
            return start.length() < START ? m.matches() : m.lookingAt() || m.hitEnd();
        }
    }

    /** Rules with a memory of which may fit a start: of the many rules for the many lines of a page hardly any can. */
    private record Rules(List<Rule> all, Map<String, List<Rule>> byStart) {
        private static Rules of(List<Rule> all, Where where) {
            return new Rules(all.stream().filter(r -> r.where == where).toList(), new ConcurrentHashMap<>());
        }

        /** Those that may fit this stretch. */
        private List<Rule> left(String text, int from, int to) {
            int end = Math.min(to, from + START);
            boolean half = end < to && Character.isHighSurrogate(text.charAt(end - 1));
            String start = text.substring(from, half ? end + 1 : end);
            List<Rule> left = byStart.get(start);
            if (left == null && byStart.size() < MOST_STARTS) {
                left = all.stream().filter(r -> r.mayFit(start)).toList();
                byStart.put(start, left);
            }
            return left == null ? all : left;
        }
    }

    /**
     * A part of a paragraph with its use.
     *
     * @param kind the use
     * @param at where the part begins, or ends for a start
     */
    record Part(Block.Kind kind, int at) {}

    private LinePatterns(Table table) {
        List<Rule> rules = table.rows().stream().map(LinePatterns::rule).toList();
        whole = Rules.of(rules, Where.LINE);
        starts = Rules.of(rules, Where.START);
        ends = Rules.of(rules, Where.END);
    }

    static LinePatterns table() {
        return TABLE;
    }

    /** The use of the whole stretch, or null when no row tells. */
    Block.@Nullable Kind whole(String text, int from, int to) {
        if (to - from > LONGEST_LINE) {
            return null;
        }
        for (Rule rule : whole.left(text, from, to)) {
            if (rule.pattern.matcher(text).region(from, to).matches()) {
                return rule.kind;
            }
        }
        return null;
    }

    /** What stands before the first sentence, and where it ends; null when nothing does. */
    @Nullable
    Part start(String text, int from, int to) {
        for (Rule rule : starts.left(text, from, to)) {
            Matcher m = matcher(rule, text, from, Math.min(to, from + LONGEST_LABEL));
            if (m.lookingAt() && m.end() < to) {
                return new Part(rule.kind, m.end());
            }
        }
        return null;
    }

    /** What closes the paragraph, and where it begins; null when nothing does. */
    @Nullable
    Part end(String text, int from, int to) {
        BitSet places = new BitSet();
        for (int at = Math.max(from + 1, to - LONGEST_CLOSING); at < to; at++) {
            if (boundary(text.charAt(at - 1)) && !ends.left(text, at, to).isEmpty()) {
                places.set(at - from);
            }
        }
        for (Rule rule : places.isEmpty() ? List.<Rule>of() : ends.all) {
            Matcher m = rule.pattern.matcher(text).useTransparentBounds(true);
            for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
                if (m.region(from + place, to).matches()) {
                    return new Part(rule.kind, from + place);
                }
            }
        }
        return null;
    }

    private static boolean boundary(char before) {
        return Paragraphs.space(before) || ".!?”\"’)".indexOf(before) >= 0;
    }

    private static Matcher matcher(Rule rule, String text, int from, int to) {
        return rule.pattern.matcher(text).region(from, to).useTransparentBounds(true);
    }

    private static Rule rule(Table.Row row) {
        String pattern = row.get("pattern").replace("%D", FULL_DATE).replace("%M", DateText.MONTH);
        return new Rule(
                Block.Kind.valueOf(row.get("kind")),
                Where.valueOf(row.get("where").toUpperCase(Locale.ROOT)),
                compiled(pattern),
                compiled(pattern.replaceFirst("^\\(\\?<[=!][^()]*\\)", "")));
    }

    private static Pattern compiled(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }
}
