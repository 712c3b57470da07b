package org.recount.evaluation.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.recount.article.Article;
import org.recount.evaluation.Grouping;
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
            Set<String> right = Grouping.mates(wanted, seed);
            Set<String> mine = Grouping.mates(found, seed);
            if (!right.equals(mine)) {
                misses.add(new Miss("origins_b3_f1", seed, null, null, "wanted " + right + ", found " + mine));
            }
        }
        return new Scored(List.of(Measure.of("origins_b3_f1", new Grouping(wanted, found).bCubedF1())), misses);
    }
}
