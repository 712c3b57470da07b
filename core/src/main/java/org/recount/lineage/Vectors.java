package org.recount.lineage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Articles as weighted terms: rarity times the logarithm of the count, of length 1. Names that many happenings share are marked: those of places,
 * and those that come back all the time.
 */
final class Vectors {
    /** Before the term of a capitalised word. */
    private static final String NAME = "*";

    /** Before the term of two capitalised words in a row. */
    private static final String FULL_NAME = "**";

    private Vectors() {}

    /** The vectors of these articles, in their order. */
    static List<TermVector> of(List<Prose> prose) {
        List<Map<String, Integer>> counts =
                prose.stream().parallel().map(Vectors::count).toList();
        TreeMap<String, Integer> documents = new TreeMap<>();
        counts.forEach(c -> c.keySet().forEach(t -> documents.merge(t, 1, Integer::sum)));
        Map<String, Integer> number = new HashMap<>();
        documents.keySet().forEach(t -> number.put(t, number.size()));
        Set<String> recurring = recurring(prose, counts);
        double all = prose.size() + StoryThresholds.BACKGROUND;
        return IntStream.range(0, prose.size())
                .parallel()
                .mapToObj(i -> vector(
                        counts.get(i), t -> recurring.contains(t) || isGround(t, prose.get(i)), documents, number, all))
                .toList();
    }

    private static TermVector vector(
            Map<String, Integer> count,
            Predicate<String> isGeneral,
            Map<String, Integer> documents,
            Map<String, Integer> number,
            double all) {
        int[] terms = new int[count.size()];
        double[] weights = new double[count.size()];
        boolean[] general = new boolean[count.size()];
        double squares = 0;
        double particular = 0;
        int i = 0;
        for (Map.Entry<String, Integer> e : count.entrySet()) {
            double rarity = Math.log(all / documents.getOrDefault(e.getKey(), 1));
            terms[i] = number.getOrDefault(e.getKey(), -1);
            weights[i] = rarity * kind(e.getKey()) * (1 + Math.log(e.getValue()));
            general[i] = isGeneral.test(e.getKey());
            squares += weights[i] * weights[i];
            particular += general[i] ? 0 : weights[i] * weights[i];
            i++;
        }
        double length = Math.sqrt(squares);
        for (i = 0; i < weights.length; i++) {
            weights[i] /= length;
        }
        return new TermVector(terms, weights, general, length == 0 ? 0 : Math.sqrt(particular) / length);
    }

    private static boolean isGround(String term, Prose prose) {
        if (!term.startsWith(NAME)) {
            return false;
        }
        String name = term.substring(term.startsWith(FULL_NAME) ? FULL_NAME.length() : NAME.length());
        return Stream.of(name.split(" ")).allMatch(prose.grounds()::contains);
    }

    /** The full names that come back month after month: a hospital, a programme, a head of state. */
    private static Set<String> recurring(List<Prose> prose, List<Map<String, Integer>> counts) {
        Map<String, Set<YearMonth>> months = new HashMap<>();
        for (int i = 0; i < prose.size(); i++) {
            LocalDate day = prose.get(i).article().publishedOn();
            if (day != null) {
                counts.get(i).keySet().stream()
                        .filter(t -> t.startsWith(FULL_NAME))
                        .forEach(t ->
                                months.computeIfAbsent(t, k -> new HashSet<>()).add(YearMonth.from(day)));
            }
        }
        months.values().removeIf(m -> m.size() < StoryThresholds.RECURRING_MONTHS);
        return Set.copyOf(months.keySet());
    }

    private static double kind(String term) {
        return term.startsWith(FULL_NAME)
                ? StoryThresholds.FULL_NAME_WEIGHT
                : term.startsWith(NAME) ? StoryThresholds.NAME_WEIGHT : 1;
    }

    private static Map<String, Integer> count(Prose prose) {
        Map<String, Integer> counts = new TreeMap<>();
        Word before = null;
        for (Word w : prose.words()) {
            Word last = before != null && before.sentence() == w.sentence() ? before : null;
            boolean name = w.capital() && !Character.isDigit(w.form().charAt(0));
            if (w.content()) {
                counts.merge((name && last != null ? NAME : "") + w.stem(), 1, Integer::sum);
                if (name && last != null && last.capital() && last.content() && w.start() == last.end() + 1) {
                    counts.merge(FULL_NAME + last.stem() + " " + w.stem(), 1, Integer::sum);
                }
            }
            before = w;
        }
        String title = prose.title();
        if (title != null) {
            for (String stem : Words.contentStems(title)) {
                String term = counts.containsKey(NAME + stem) ? NAME + stem : stem;
                counts.merge(term, StoryThresholds.TITLE_TIMES, Integer::sum);
            }
        }
        return counts;
    }
}
