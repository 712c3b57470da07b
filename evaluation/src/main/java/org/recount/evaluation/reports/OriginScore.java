package org.recount.evaluation.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.recount.article.Article;
import org.recount.evaluation.Measure;
import org.recount.evaluation.Miss;
import org.recount.record.Record;

/**
 * Origins: the first origin of each article against the annotated groups, by B-cubed F1 (Bagga and Baldwin 1998):
 * the harmonic mean of precision and recall, each averaged over articles.
 */
final class OriginScore {
    private OriginScore() {}

    static Scored of(Gold gold, Record record) {
        Map<String, Article> articles = Scored.bySeed(record);
        Map<String, String> wanted = new TreeMap<>();
        Map<String, String> found = new TreeMap<>();
        for (Gold.Source source : gold.lineage()) {
            for (String seed : source.seeds()) {
                Article article = articles.get(seed);
                if (article != null) {
                    List<String> origins = article.origins();
                    wanted.put(seed, source.group());
                    found.put(seed, origins.isEmpty() ? "none:" + seed : origins.getFirst());
                }
            }
        }
        if (wanted.isEmpty()) {
            return new Scored(List.of(Measure.absent("origins_b3_f1")), List.of());
        }
        List<Miss> misses = new ArrayList<>();
        for (String seed : wanted.keySet()) {
            Set<String> right = mates(wanted, seed);
            Set<String> mine = mates(found, seed);
            if (!right.equals(mine)) {
                misses.add(new Miss("origins_b3_f1", seed, null, null, "wanted " + right + ", found " + mine));
            }
        }
        return new Scored(List.of(Measure.of("origins_b3_f1", bCubedF1(wanted, found))), misses);
    }

    /** B-cubed F1 of two groupings of the same things, each given as group by thing. */
    static double bCubedF1(Map<String, String> wanted, Map<String, String> found) {
        double precision = 0;
        double recall = 0;
        for (String thing : wanted.keySet()) {
            Set<String> right = mates(wanted, thing);
            Set<String> mine = mates(found, thing);
            double both = mine.stream().filter(right::contains).count();
            precision += both / mine.size();
            recall += both / right.size();
        }
        return 2 * precision * recall / (precision + recall) / wanted.size();
    }

    private static Set<String> mates(Map<String, String> groups, String thing) {
        Set<String> mates = new TreeSet<>();
        groups.forEach((other, group) -> {
            if (group.equals(groups.get(thing))) {
                mates.add(other);
            }
        });
        return mates;
    }
}
