package org.recount.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * Sorts articles into stories. Texts are compared by their rarest names and words, looked up in an inverted index; the two stories nearest to
 * each other grow together, again and again, while their articles are near each other on the average, so that one article in the middle does not chain
 * two happenings. Reports of different weeks are compared without the names that many happenings share: a town has its next shooting, and it
 * comes to the same hospital.
 */
final class Stories {
    private record Edge(int a, int b, double score, boolean sameDays) {}

    private Stories() {}

    /** The articles of every story, each story and the stories sorted by id; given links join in any case. */
    static List<List<String>> of(List<Prose> prose, Collection<Link> links) {
        List<TermVector> vectors = Vectors.of(prose);
        List<Edge> edges = edges(prose, vectors);
        Map<String, Integer> number = new HashMap<>();
        for (int i = 0; i < prose.size(); i++) {
            number.put(prose.get(i).id(), i);
        }
        Clusters clusters = new Clusters(prose.size());
        edges.forEach(e -> clusters.near(e.a, e.b, e.score, e.sameDays));
        for (Link link : links) {
            clusters.join(number.getOrDefault(link.from(), 0), number.getOrDefault(link.to(), 0));
        }
        clusters.joinNearest(StoryThresholds.AVERAGE);
        clusters.joinLone(StoryThresholds.LONE, StoryThresholds.LONE_FAR, StoryThresholds.LONE_TIMES);
        TreeMap<String, List<String>> stories = new TreeMap<>();
        for (List<Integer> members : clusters.all()) {
            List<String> ids =
                    members.stream().map(i -> prose.get(i).id()).sorted().toList();
            stories.put(ids.getFirst(), ids);
        }
        return List.copyOf(stories.values());
    }

    private static List<Edge> edges(List<Prose> prose, List<TermVector> vectors) {
        Map<Integer, List<Integer>> index = new HashMap<>();
        List<Edge> edges = new ArrayList<>();
        int[] shared = new int[prose.size()];
        List<OptionalLong> days = prose.stream()
                .map(p -> p.article().publishedOn())
                .map(day -> day == null ? OptionalLong.empty() : OptionalLong.of(day.toEpochDay()))
                .toList();
        for (int i = 0; i < prose.size(); i++) {
            List<Integer> touched = new ArrayList<>();
            for (int term : vectors.get(i).heaviest(StoryThresholds.LOOKUP_TERMS)) {
                List<Integer> posting = index.computeIfAbsent(term, t -> new ArrayList<>());
                if (posting.size() < StoryThresholds.COMMON) {
                    for (int j : posting) {
                        if (shared[j]++ == 0) {
                            touched.add(j);
                        }
                    }
                    posting.add(i);
                }
            }
            Collections.sort(touched);
            for (int j : touched) {
                if (shared[j] >= StoryThresholds.SHARED_TERMS) {
                    double near = nearness(days.get(i), days.get(j));
                    double alike = near == 1
                            ? vectors.get(i).cosine(vectors.get(j))
                            : vectors.get(i).cosineOfParticulars(vectors.get(j));
                    double score = alike * near;
                    if (score >= StoryThresholds.PAIR) {
                        edges.add(new Edge(j, i, score, near == 1));
                    }
                }
                shared[j] = 0;
            }
        }
        return edges;
    }

    /** 1 within the window, falling off beyond it to a floor; an unknown date is near to all. */
    private static double nearness(OptionalLong one, OptionalLong other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 1;
        }
        long days = Math.abs(one.getAsLong() - other.getAsLong());
        if (days <= StoryThresholds.WINDOW_DAYS) {
            return 1;
        }
        double left = Math.pow(2, -(days - StoryThresholds.WINDOW_DAYS) / StoryThresholds.HALF_LIFE_DAYS);
        return StoryThresholds.FAR + (1 - StoryThresholds.FAR) * left;
    }
}
