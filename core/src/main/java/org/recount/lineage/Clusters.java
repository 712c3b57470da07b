package org.recount.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Groups that grow by joining, and know how near they are to each other. */
final class Clusters {
    private final int[] parent;
    private final int[] size;
    private final List<Map<Integer, Double>> nearness = new ArrayList<>();

    Clusters(int members) {
        parent = new int[members];
        size = new int[members];
        Arrays.setAll(parent, i -> i);
        Arrays.fill(size, 1);
        for (int i = 0; i < members; i++) {
            nearness.add(new HashMap<>());
        }
    }

    /** Says that these two are near; what is not said is nearness 0. */
    void near(int a, int b, double score) {
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

    /** Joins their groups if all pairs between them are as near as this on the average. */
    void joinIfNear(int a, int b, double average) {
        int x = root(a);
        int y = root(b);
        if (x != y && nearness.get(x).getOrDefault(y, 0.0) / ((double) size[x] * size[y]) >= average) {
            join(x, y);
        }
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
