package org.recount.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;

/** Groups that grow by joining, and know how near they are to each other. */
final class Clusters {
    private static final Comparator<Pair> NEAREST = Comparator.comparingDouble((Pair p) -> -p.average)
            .thenComparingInt(Pair::a)
            .thenComparingInt(Pair::b);

    /** Two groups as they were when looked at. */
    private record Pair(int a, int b, int sizeA, int sizeB, double average) {}

    private final int[] parent;
    private final int[] size;
    private final List<Map<Integer, Double>> nearness = new ArrayList<>();
    private final List<Set<Integer>> together = new ArrayList<>();

    Clusters(int members) {
        parent = new int[members];
        size = new int[members];
        Arrays.setAll(parent, i -> i);
        Arrays.fill(size, 1);
        for (int i = 0; i < members; i++) {
            nearness.add(new HashMap<>());
            together.add(new HashSet<>());
        }
    }

    /** Says that these two are near, and whether they are of the same days; what is not said is nearness 0. */
    void near(int a, int b, double score, boolean sameDays) {
        if (sameDays) {
            together.get(a).add(b);
            together.get(b).add(a);
        }
        nearness.get(a).merge(b, score, Double::sum);
        nearness.get(b).merge(a, score, Double::sum);
    }

    /** Joins their groups. */
    void join(int a, int b) {
        int x = root(a);
        int y = root(b);
        if (x == y) {
            return;
        }
        int big = size[x] > size[y] || (size[x] == size[y] && x < y) ? x : y;
        int small = big == x ? y : x;
        parent[small] = big;
        size[big] += size[small];
        nearness.get(big).remove(small);
        nearness.get(small).forEach((other, score) -> {
            if (other != big) {
                nearness.get(other).remove(small);
                nearness.get(other).merge(big, score, Double::sum);
                nearness.get(big).merge(other, score, Double::sum);
            }
        });
        nearness.get(small).clear();
    }

    /** Joins the two groups that are nearest, all pairs between them taken together, while any are as near as this. */
    void joinNearest(double average) {
        PriorityQueue<Pair> queue = new PriorityQueue<>(NEAREST);
        for (int i = 0; i < parent.length; i++) {
            if (root(i) == i) {
                queue.addAll(pairs(i, average));
            }
        }
        while (!queue.isEmpty()) {
            Pair p = queue.remove();
            boolean still = root(p.a) == p.a && root(p.b) == p.b && size[p.a] == p.sizeA && size[p.b] == p.sizeB;
            if (still) {
                join(p.a, p.b);
                queue.addAll(pairs(root(p.a), average));
            }
        }
    }

    /**
     * Joins each that stands alone to the group that it is nearest to, if that is so many times as near as any other.
     *
     * @param average how near it must be to a group with a member of its days
     * @param far how near to any other
     */
    void joinLone(double average, double far, double times) {
        List<Pair> chosen = new ArrayList<>();
        for (int i = 0; i < parent.length; i++) {
            if (root(i) == i && size[i] == 1) {
                List<Pair> near = pairs(i, 0);
                near.sort(NEAREST);
                if (!near.isEmpty()
                        && near.getFirst().average >= (ofOneTime(i, near.getFirst()) ? average : far)
                        && (near.size() == 1 || near.getFirst().average >= times * near.get(1).average)) {
                    chosen.add(near.getFirst());
                }
            }
        }
        chosen.forEach(p -> join(p.a, p.b));
    }

    private boolean ofOneTime(int single, Pair pair) {
        int other = pair.a == single ? pair.b : pair.a;
        return together.get(single).stream().anyMatch(member -> root(member) == other);
    }

    /** The groups near this one, as near as this at least. */
    private List<Pair> pairs(int group, double average) {
        List<Pair> pairs = new ArrayList<>();
        nearness.get(group).forEach((other, sum) -> {
            int a = Math.min(group, other);
            int b = Math.max(group, other);
            Pair pair = new Pair(a, b, size[a], size[b], sum / ((double) size[a] * size[b]));
            if (pair.average >= average) {
                pairs.add(pair);
            }
        });
        return pairs;
    }

    /** The groups, each in ascending order. */
    List<List<Integer>> all() {
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            groups.computeIfAbsent(root(i), r -> new ArrayList<>()).add(i);
        }
        return List.copyOf(groups.values());
    }

    private int root(int i) {
        int r = i;
        while (parent[r] != r) {
            r = parent[r];
        }
        parent[i] = r;
        return r;
    }
}
