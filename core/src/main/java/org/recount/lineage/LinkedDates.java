package org.recount.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.recount.article.Article;
import org.recount.article.Problem;
import org.recount.article.PublishedBasis;
import org.recount.article.PublishedText;

/** Dates undated articles from the dated ones of their story, where a partial date agrees or all of them do. */
final class LinkedDates {
    private LinkedDates() {}

    /** The articles of one story, each dated where it can be and with a problem {@code no_date} where not. */
    static List<Article> of(Collection<Article> story) {
        TreeMap<LocalDate, Integer> dated = new TreeMap<>();
        for (Article a : story) {
            LocalDate day = a.publishedOn();
            if (day != null && a.publishedBasis() != PublishedBasis.LINKED) {
                dated.merge(day, 1, Integer::sum);
            }
        }
        List<Article> result = new ArrayList<>();
        for (Article a : story) {
            result.add(a.published() != null ? a : date(a, dated));
        }
        return result;
    }

    private static Article date(Article article, NavigableMap<LocalDate, Integer> dated) {
        List<PartialDate> partials = PartialDate.of(article);
        List<LocalDate> stamp = PublishedText.ambiguous(article.text());
        LocalDate day = stamp.isEmpty() ? byPartial(partials, dated) : byStamp(stamp, dated);
        if (day == null
                && stamp.isEmpty()
                && !dated.isEmpty()
                && !dated.lastKey().isAfter(dated.firstKey().plusDays(1))) {
            LocalDate modal = mostFrequent(dated);
            day = partials.stream().anyMatch(p -> isAfter(p, modal)) ? null : modal;
        }
        if (day != null) {
            return article.withPublished(day.toString(), PublishedBasis.LINKED);
        }
        List<Problem> problems = new ArrayList<>(article.problems());
        if (problems.stream().noneMatch(p -> p.code().equals("no_date"))) {
            problems.add(Problem.of("no_date", "Neither the article nor its story tells when it was published."));
        }
        return article.withProblems(problems);
    }

    /**
     * Of the two days that a stamp such as "03-08-2016" may mean the one on which, or close to which, the story was told; null when both or
     * neither were.
     */
    private static @Nullable LocalDate byStamp(List<LocalDate> stamp, NavigableMap<LocalDate, Integer> dated) {
        List<LocalDate> told = stamp.stream()
                .filter(day -> !dated.subMap(
                                day.minusDays(Thresholds.STAMP_SPAN), true, day.plusDays(Thresholds.STAMP_SPAN), true)
                        .isEmpty())
                .toList();
        return told.size() == 1 ? told.getFirst() : null;
    }

    /**
     * The day of a dated article that the article names, too: in its dateline, else as the latest of the days that it
     * names up to the last day of the story. A day named earlier than that is one that it looks back to.
     */
    private static @Nullable LocalDate byPartial(List<PartialDate> partials, NavigableMap<LocalDate, Integer> dated) {
        for (LocalDate day : dated.descendingKeySet()) {
            if (partials.stream().anyMatch(p -> p.dateline() && p.fits(day))) {
                return day;
            }
        }
        if (dated.isEmpty() || dated.firstKey().plusDays(Thresholds.LINKED_SPAN).isBefore(dated.lastKey())) {
            return null;
        }
        for (LocalDate day = dated.lastKey(); !day.isBefore(dated.firstKey()); day = day.minusDays(1)) {
            LocalDate named = day;
            if (partials.stream().anyMatch(p -> p.fits(named))) {
                return dated.containsKey(named) ? named : null;
            }
        }
        return null;
    }

    /** Whether a partial date names a day within the week after: the text then is not from that day. */
    private static boolean isAfter(PartialDate partial, LocalDate day) {
        for (int i = 1; i <= 7; i++) {
            if (partial.fits(day.plusDays(i))) {
                return true;
            }
        }
        return false;
    }

    private static LocalDate mostFrequent(NavigableMap<LocalDate, Integer> dated) {
        Map.Entry<LocalDate, Integer> best = dated.firstEntry();
        for (Map.Entry<LocalDate, Integer> e : dated.entrySet()) {
            best = e.getValue() > best.getValue() ? e : best;
        }
        return best.getKey();
    }
}
