package org.recount.resolve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recount.article.Article;
import org.recount.lineage.Words;
import org.recount.statement.Rendering;
import org.recount.statement.Thoughts;

/** Groups the renderings of one utterance across articles, in whoever's translation. */
public final class Utterances {
    private static final Set<String> DENIALS = Set.of("deny", "refute", "reject", "dismiss", "dispute", "contradict");

    /**
     * The utterances.
     *
     * @param renderings the given ones with their statement, sorted by id
     * @param statements sorted by id
     */
    public record Result(List<Rendering> renderings, List<Statement> statements) {
        /** Copies the lists. */
        public Result {
            renderings = List.copyOf(renderings);
            statements = List.copyOf(statements);
        }
    }

    private record Said(
            Rendering rendering,
            Set<String> stems,
            @Nullable LocalDate day) {}

    private record Pair(int a, int b, double score) {}

    private final List<Said> said = new ArrayList<>();
    private final Map<String, Integer> frequency = new HashMap<>();
    private final Speakers speakers;

    private Utterances(Collection<Rendering> renderings, Collection<Article> articles, Collection<Actor> actors) {
        speakers = new Speakers(actors);
        Map<String, Article> byId = new HashMap<>();
        articles.forEach(a -> byId.put(a.id(), a));
        TreeMap<String, Rendering> sorted = new TreeMap<>();
        renderings.forEach(r -> sorted.put(r.id(), r));
        for (Rendering r : sorted.values()) {
            Article article = byId.get(r.article());
            LocalDate day = r.saidOn() != null ? r.saidOn() : article == null ? null : article.publishedOn();
            said.add(new Said(r, Words.contentStems(r.span().quote()), day));
        }
        said.forEach(s -> s.stems.forEach(w -> frequency.merge(w, 1, Integer::sum)));
    }

    /**
     * Groups these renderings, in any order. What is only thought is no utterance and gets no statement.
     *
     * @param renderings with actor ids as speakers
     * @param articles they stand in
     * @param actors who speak
     */
    public static Result group(
            Collection<Rendering> renderings, Collection<Article> articles, Collection<Actor> actors) {
        Map<Boolean, List<Rendering>> thought = renderings.stream().collect(Collectors.partitioningBy(Thoughts::is));
        Result uttered = new Utterances(thought.getOrDefault(false, List.of()), articles, actors).run();
        List<Rendering> all = new ArrayList<>(uttered.renderings());
        all.addAll(thought.getOrDefault(true, List.of()));
        all.sort(Comparator.comparing(Rendering::id));
        return new Result(all, uttered.statements());
    }

    private Result run() {
        List<Pair> pairs = new ArrayList<>();
        List<Pair> denials = new ArrayList<>();
        for (Pair p : candidates()) {
            boolean denied = denies(p.a) != denies(p.b);
            if (denied && p.score >= UtteranceThresholds.SAME_LOOSE) {
                denials.add(p);
            } else if (!denied && same(said.get(p.a), said.get(p.b), p.score)) {
                pairs.add(p);
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair p) -> -likeness(p))
                .thenComparingInt(Pair::a)
                .thenComparingInt(Pair::b));
        List<List<Integer>> members = new ArrayList<>();
        int[] group = new int[said.size()];
        for (int i = 0; i < group.length; i++) {
            members.add(new ArrayList<>(List.of(i)));
            group[i] = i;
        }
        for (Pair p : pairs) {
            int a = group[p.a];
            int b = group[p.b];
            if (a != b && together(members.get(a), members.get(b))) {
                int big = members.get(a).size() >= members.get(b).size() ? a : b;
                int small = big == a ? b : a;
                members.get(big).addAll(members.get(small));
                members.get(small).forEach(i -> group[i] = big);
            }
        }
        List<List<Integer>> groups = new ArrayList<>();
        for (int g : group) {
            groups.add(members.get(g));
        }
        return result(groups, denials);
    }

    private Result result(List<List<Integer>> groups, List<Pair> denials) {
        List<String> idOf = new ArrayList<>();
        for (List<Integer> group : groups) {
            idOf.add(said.get(group.stream().mapToInt(i -> i).min().orElseThrow())
                    .rendering
                    .id());
        }
        Map<String, TreeSet<String>> denied = new TreeMap<>();
        for (Pair p : denials) {
            int by = denies(p.a) ? p.a : p.b;
            int what = by == p.a ? p.b : p.a;
            denied.computeIfAbsent(idOf.get(by), k -> new TreeSet<>()).add(idOf.get(what));
        }
        List<Rendering> renderings = new ArrayList<>();
        TreeMap<String, List<Rendering>> members = new TreeMap<>();
        for (int i = 0; i < said.size(); i++) {
            Rendering r = said.get(i).rendering.withStatement(idOf.get(i));
            renderings.add(r);
            members.computeIfAbsent(idOf.get(i), k -> new ArrayList<>()).add(r);
        }
        List<Statement> statements = new ArrayList<>();
        members.forEach((id, rs) -> {
            TreeSet<String> denies = new TreeSet<>(denied.getOrDefault(id, new TreeSet<>()));
            denies.remove(id);
            statements.add(StatementValues.of(id, rs, List.copyOf(denies)));
        });
        return new Result(renderings, statements);
    }

    /** The pairs that share one of their rarest words, with the share of the shorter one's weight that they share. */
    private List<Pair> candidates() {
        Map<String, List<Integer>> index = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            TreeSet<Integer> others = new TreeSet<>();
            for (String stem : rarest(said.get(i).stems)) {
                List<Integer> posting = index.computeIfAbsent(stem, s -> new ArrayList<>());
                others.addAll(posting);
                posting.add(i);
            }
            for (int j : others) {
                double score = shared(said.get(j).stems, said.get(i).stems);
                if (score >= UtteranceThresholds.SAME) {
                    pairs.add(new Pair(j, i, score));
                }
            }
        }
        return pairs;
    }

    private List<String> rarest(Set<String> stems) {
        return stems.stream()
                .filter(s -> frequency.getOrDefault(s, 0) > 1)
                .filter(s -> frequency.getOrDefault(s, 0) <= UtteranceThresholds.COMMON)
                .sorted(Comparator.comparingInt((String s) -> frequency.getOrDefault(s, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(UtteranceThresholds.LOOKUP_WORDS)
                .toList();
    }

    private double weight(Collection<String> stems) {
        double all = said.size() + UtteranceThresholds.BACKGROUND;
        return stems.stream()
                .mapToDouble(s -> Math.log(all / frequency.getOrDefault(s, 1)))
                .sum();
    }

    private double shared(Set<String> a, Set<String> b) {
        Set<String> both = new TreeSet<>(a);
        both.retainAll(b);
        double smaller = Math.min(weight(a), weight(b));
        return smaller == 0 ? 0 : weight(both) / smaller;
    }

    /** How much of both is shared: what decides which of two fitting groups a rendering belongs to. */
    private double likeness(Pair p) {
        Set<String> both = new TreeSet<>(said.get(p.a).stems);
        both.retainAll(said.get(p.b).stems);
        Set<String> either = new TreeSet<>(said.get(p.a).stems);
        either.addAll(said.get(p.b).stems);
        return weight(both) / weight(either);
    }

    private boolean same(Said a, Said b, double score) {
        Rendering one = a.rendering;
        Rendering other = b.rendering;
        if (!speakers.compatible(one.speaker(), other.speaker()) || overlap(one, other)) {
            return false;
        }
        if (a.day != null
                && b.day != null
                && Math.abs(ChronoUnit.DAYS.between(a.day, b.day)) > UtteranceThresholds.DAYS) {
            return false;
        }
        Set<String> both = new TreeSet<>(a.stems);
        both.retainAll(b.stems);
        int smaller = Math.min(a.stems.size(), b.stems.size());
        if (smaller <= UtteranceThresholds.FRAGMENT) {
            return smaller > 1 && a.stems.equals(b.stems);
        }
        boolean direct = one.kind() != Rendering.Kind.INDIRECT && other.kind() != Rendering.Kind.INDIRECT;
        boolean known = one.speaker() != null && one.speaker().equals(other.speaker());
        boolean enough = direct || both.size() >= UtteranceThresholds.WORDS_LOOSE;
        return enough && score >= (direct && known ? UtteranceThresholds.SAME : loose(direct, one, other));
    }

    private static double loose(boolean direct, Rendering one, Rendering other) {
        // literal words of two compatible, resolved speakers: the ministry's statement and the minister's
        boolean resolved = one.speaker() != null && other.speaker() != null;
        return direct && resolved ? UtteranceThresholds.SAME : UtteranceThresholds.SAME_LOOSE;
    }

    private static boolean overlap(Rendering a, Rendering b) {
        return a.span().overlaps(b.span()) || a.id().equals(b.within()) || b.id().equals(a.within());
    }

    /** Whether no two members contradict: other speakers, or one article that renders both as different utterances. */
    private boolean together(List<Integer> as, List<Integer> bs) {
        for (int a : as) {
            for (int b : bs) {
                Said one = said.get(a);
                Said other = said.get(b);
                boolean sameArticle = one.rendering.article().equals(other.rendering.article());
                if (!speakers.compatible(one.rendering.speaker(), other.rendering.speaker())
                        || overlap(one.rendering, other.rendering)
                        || (sameArticle && shared(one.stems, other.stems) < UtteranceThresholds.OTHER_IN_ARTICLE)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean denies(int i) {
        String verb = said.get(i).rendering.verb();
        return verb != null && DENIALS.contains(verb);
    }
}
