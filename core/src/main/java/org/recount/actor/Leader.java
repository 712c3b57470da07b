package org.recount.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person known by name who acts for a state or another body, from {@code leaders.tsv}.
 *
 * @param name the usual name
 * @param terms the offices held, the one that the person is best known for first
 */
record Leader(String name, List<Term> terms) {
    private static final int YEARS_BEFORE = 1;
    private static final int YEARS_AFTER = 15;
    private static final int YEARS_CURRENT = 2;

    /**
     * An office for some years.
     *
     * @param country ISO 3166 alpha-3; null when held for no state
     * @param sector PLOVER sector code
     * @param code CAMEO style code
     * @param office key of {@code offices.tsv}
     * @param from first year; {@link Integer#MIN_VALUE} when not known
     * @param to last year; {@link Integer#MAX_VALUE} when not known or not over
     */
    record Term(@Nullable String country, String sector, String code, String office, int from, int to) {
        boolean holds(int year) {
            return from <= year && year <= to;
        }

        /** Whether news of that year may mean the holder: shortly before the term, in it, or some time after it. */
        private boolean counts(int year) {
            return (long) from - YEARS_BEFORE <= year && year <= (long) to + YEARS_AFTER;
        }
    }

    /** Whether news of that year may call a government after this person. */
    boolean ruled(@Nullable Integer year) {
        return terms(year).stream().anyMatch(t -> t.country() != null && Words.is("ruler", t.office()));
    }

    /** Whether a surname alone means this person in news of that year: in office, or out of it for a year or two. */
    boolean current(@Nullable Integer year) {
        return year == null
                || terms.stream()
                        .anyMatch(t -> (long) t.from() - YEARS_BEFORE <= year && year <= (long) t.to() + YEARS_CURRENT);
    }

    /** Copies the terms. */
    Leader {
        terms = List.copyOf(terms);
    }

    /** The terms that count in news of a year, those held then first, then the latest; all, of news without a date. */
    List<Term> terms(@Nullable Integer year) {
        if (year == null) {
            return terms;
        }
        return terms.stream()
                .filter(t -> t.counts(year))
                .sorted(Comparator.comparing((Term t) -> !t.holds(year))
                        .thenComparingInt(t -> t.holds(year) ? 0 : -Math.min(t.to(), year)))
                .toList();
    }

    boolean isOf(@Nullable String country, @Nullable Integer year) {
        return terms(year).stream().anyMatch(t -> Objects.equals(t.country(), country));
    }
}
