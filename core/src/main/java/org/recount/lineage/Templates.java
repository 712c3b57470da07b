package org.recount.lineage;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recount.article.Article;

/**
 * Lines that an outlet prints under whatever it reports: addresses, copyright, calls to share, lists of other stories. A line
 * is one when several articles print it word for word over more days than a report is copied. They tell nothing of the
 * happening and would make strangers of one outlet alike.
 */
final class Templates {
    private static final Pattern LINE = Pattern.compile("[^\\n]+");
    private static final Pattern TITLE_PARTS = Pattern.compile("\\s+[-–—|:»•]\\s+");
    private static final Pattern NOISE = Pattern.compile("[^\\p{L}]+");

    private final Set<String> lines;

    private Templates(Set<String> lines) {
        this.lines = lines;
    }

    static Templates of(Collection<Article> articles) {
        Map<String, TreeSet<LocalDate>> days = new HashMap<>();
        for (Article article : articles) {
            LocalDate day = article.publishedOn();
            if (day != null) {
                Stream.concat(LINE.matcher(article.text()).results().map(MatchResult::group), parts(article.title()))
                        .map(Templates::key)
                        .filter(key -> !key.isEmpty())
                        .forEach(key ->
                                days.computeIfAbsent(key, k -> new TreeSet<>()).add(day));
            }
        }
        Set<String> lines = new HashSet<>();
        days.forEach((line, on) -> {
            if (on.size() >= Thresholds.TEMPLATE_DAYS
                    && on.first().plusDays(Thresholds.TEMPLATE_SPAN).isBefore(on.last())) {
                lines.add(line);
            }
        });
        return new Templates(lines);
    }

    /** For every {@code char} of the text whether it stands in such a line. */
    boolean[] in(String text) {
        boolean[] marked = new boolean[text.length()];
        Matcher m = LINE.matcher(text);
        while (m.find()) {
            if (lines.contains(key(m.group()))) {
                Arrays.fill(marked, m.start(), m.end(), true);
            }
        }
        return marked;
    }

    /** The title without the parts that stand in many: "Bridge shut - Harbour Radio" is "Bridge shut". */
    @Nullable
    String off(@Nullable String title) {
        return title == null
                ? null
                : parts(title).filter(p -> !lines.contains(key(p))).collect(Collectors.joining(" - "));
    }

    private static Stream<String> parts(@Nullable String title) {
        return title == null ? Stream.empty() : TITLE_PARTS.splitAsStream(title);
    }

    /** The letters of the line: dates, counters and prices in it change. */
    private static String key(String line) {
        return NOISE.matcher(line).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
