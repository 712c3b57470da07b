package org.recount.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One number from accounts that may disagree, by a rule that the asker names: never silently, and never in place of the
 * accounts. The rules are those that conflict researchers choose between (Cook and Weidmann 2019, "Lost in Aggregation").
 */
public final class OneNumber {
    /** A number in so many words before those whom a text merely names, at least so many; then the first in the text. */
    private static final Comparator<Detail> FIRST = Comparator.comparing((Detail d) -> d.best() == null)
            .thenComparing(Detail::span)
            .thenComparing(Detail::id);

    private OneNumber() {}

    /** Which number is taken. */
    public enum Rule {
        /** The lowest that any account allows. */
        MOST_CONSERVATIVE,
        /** The highest that any account states. */
        MOST_INFORMATIVE,
        /** That of most independent origins, each article speaking with its first figure; of those of most articles, of those the highest. */
        MOST_REPRESENTATIVE
    }

    /**
     * The number.
     *
     * @param details of one attribute, one group and one set of events, in any order; those without a number are passed over
     * @param originOf the origin that an article counts for
     * @return empty when no detail states a number
     */
    public static Optional<Integer> of(Rule rule, Collection<Detail> details, Function<String, String> originOf) {
        List<Detail> stated = details.stream().filter(d -> number(d) != null).toList();
        return switch (rule) {
            case MOST_CONSERVATIVE ->
                stated.stream().map(d -> d.low() != null ? d.low() : number(d)).min(Comparator.naturalOrder());
            case MOST_INFORMATIVE -> stated.stream().map(OneNumber::number).max(Comparator.naturalOrder());
            case MOST_REPRESENTATIVE -> representative(stated, originOf);
        };
    }

    private static Optional<Integer> representative(List<Detail> details, Function<String, String> originOf) {
        Map<String, Detail> first = details.stream()
                .collect(Collectors.toMap(
                        Detail::article, Function.identity(), BinaryOperator.minBy(FIRST), TreeMap::new));
        Map<Integer, List<Detail>> byNumber = first.values().stream()
                .collect(Collectors.groupingBy(
                        d -> Optional.ofNullable(number(d)).orElse(0), TreeMap::new, Collectors.toList()));
        Comparator<Map.Entry<Integer, List<Detail>>> most = Comparator.comparingLong(e -> e.getValue().stream()
                .map(d -> originOf.apply(d.article()))
                .distinct()
                .count());
        return byNumber.entrySet().stream()
                .max(most.thenComparingInt(e -> e.getValue().size()).thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    private static @Nullable Integer number(Detail d) {
        return d.best() != null ? d.best() : d.low();
    }
}
