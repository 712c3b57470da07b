package org.recount.lineage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The five-word sequences of a text, as hashes: all of them to measure, the winnowed ones to look up. */
final class Shingles {
    private final long[] all;
    private final Set<Long> set;

    private Shingles(long[] all, Set<Long> set) {
        this.all = all;
        this.set = set;
    }

    static Shingles of(List<Word> words) {
        int n = Math.max(0, words.size() - Thresholds.SHINGLE + 1);
        long[] hashes = new long[n];
        Set<Long> set = new HashSet<>();
        for (int i = 0; i < n; i++) {
            long h = 0;
            for (int k = 0; k < Thresholds.SHINGLE; k++) {
                h = h * 0x9E3779B97F4A7C15L + words.get(i + k).form().hashCode();
                h ^= h >>> 31;
            }
            hashes[i] = h;
            set.add(h);
        }
        return new Shingles(hashes, set);
    }

    /** The smallest hash of every window: any sequence of {@code SHINGLE + WINNOW - 1} shared words shares one. */
    Set<Long> fingerprints() {
        Set<Long> chosen = new TreeSet<>();
        for (int i = 0; i + Thresholds.WINNOW <= all.length; i++) {
            long smallest = all[i];
            for (int k = 1; k < Thresholds.WINNOW; k++) {
                smallest = Math.min(smallest, all[i + k]);
            }
            chosen.add(smallest);
        }
        return chosen;
    }

    /** For every word whether it stands in a sequence that the other text has. */
    boolean[] coveredBy(Shingles other, int words) {
        boolean[] covered = new boolean[words];
        for (int i = 0; i < all.length; i++) {
            if (other.set.contains(all[i])) {
                for (int k = 0; k < Thresholds.SHINGLE; k++) {
                    covered[i + k] = true;
                }
            }
        }
        return covered;
    }
}
