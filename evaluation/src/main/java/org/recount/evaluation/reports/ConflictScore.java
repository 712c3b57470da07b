package org.recount.evaluation.reports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recount.article.Article;
import org.recount.evaluation.Measure;
import org.recount.evaluation.Miss;
import org.recount.finding.Detail;
import org.recount.finding.Finding;
import org.recount.record.Record;

/**
 * Conflicts: a claim that the annotation marks as disputed is right when a detail that says it stands in a finding that is
 * disputed, whatever else the finding is.
 */
final class ConflictScore {
    private ConflictScore() {}

    static Scored of(Gold gold, Record record) {
        Codes codes = new Codes(gold, record.actors());
        Map<String, Article> articles = Scored.bySeed(record);
        Set<String> disputed = new HashSet<>();
        record.findings().stream()
                .filter(f -> f.flags().contains(Finding.State.DISPUTED))
                .forEach(f -> f.versions().forEach(v -> disputed.addAll(v.details())));
        List<Miss> misses = new ArrayList<>();
        int found = 0;
        int all = 0;
        for (Gold.Occurrence happening : gold.occurrences()) {
            for (Gold.Claim claim : happening.claims()) {
                if (claim.disputed()) {
                    all++;
                    List<Detail> saying = ClaimScore.saying(claim, articles.get(claim.seed()), record, codes);
                    boolean right = saying.stream().anyMatch(d -> disputed.contains(d.id()));
                    found += right ? 1 : 0;
                    if (!right) {
                        misses.add(new Miss(
                                "conflicts_found",
                                claim.seed(),
                                null,
                                null,
                                happening.id() + ": " + claim.attribute() + " " + claim.value()
                                        + (saying.isEmpty() ? " is no detail" : " is in no disputed finding")));
                    }
                }
            }
        }
        return new Scored(List.of(Measure.count("conflicts_found", found, all)), misses);
    }
}
