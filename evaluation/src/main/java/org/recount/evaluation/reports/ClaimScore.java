package org.recount.evaluation.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.recount.article.Article;
import org.recount.article.Span;
import org.recount.evaluation.Measure;
import org.recount.evaluation.Miss;
import org.recount.finding.Detail;
import org.recount.record.Record;

/**
 * Claims: one value that one report gives. A casualty claim is right when a detail near its evidence has its
 * attribute, value, group and claimant. Gold that names no group ("killed" of two children) is met by any group;
 * gold that does ({@code killed_children}) by that one only. Other attributes are counted without a bar: a date must
 * be equal, words must share half of the gold's.
 */
final class ClaimScore {
    /** How far a detail may stand from the evidence, in code points: within its sentence, as reports write them. */
    private static final int NEAR = 100;

    private static final Set<String> CASUALTIES = Set.of("killed", "injured", "wounded", "missing");

    private ClaimScore() {}

    static Scored of(Gold gold, Record record) {
        Codes codes = new Codes(gold, record.actors());
        Map<String, Article> articles = Scored.bySeed(record);
        List<Miss> misses = new ArrayList<>();
        Map<String, int[]> byAttribute = new TreeMap<>();
        int[] casualties = new int[2];
        for (Gold.Occurrence happening : gold.occurrences()) {
            for (Gold.Claim claim : happening.claims()) {
                boolean casualty = CASUALTIES.contains(attribute(claim));
                String measure = casualty ? "casualty_claims_right" : "claims_" + claim.attribute();
                boolean right = right(claim, measure, articles.get(claim.seed()), record, codes, misses);
                int[] count = byAttribute.computeIfAbsent(claim.attribute(), a -> new int[2]);
                count[0] += right ? 1 : 0;
                count[1]++;
                if (casualty) {
                    casualties[0] += right ? 1 : 0;
                    casualties[1]++;
                }
            }
        }
        List<Measure> measures = new ArrayList<>();
        measures.add(
                casualties[1] == 0
                        ? Measure.absent("casualty_claims_right")
                        : Measure.of("casualty_claims_right", (double) casualties[0] / casualties[1]));
        byAttribute.forEach((attribute, count) -> {
            measures.add(Measure.count("claims_" + attribute + "_right", count[0], count[1]));
            measures.add(Measure.of("claims_" + attribute, count[1]));
        });
        return new Scored(measures, misses);
    }

    private static boolean right(
            Gold.Claim claim,
            String measure,
            @Nullable Article article,
            Record record,
            Codes codes,
            List<Miss> misses) {
        List<Span> evidence = article == null ? List.of() : Evidence.find(article, claim.evidence());
        List<Detail> near = near(claim, evidence, record);
        if (near.stream().anyMatch(d -> says(d, claim, codes))) {
            return true;
        }
        Span at = evidence.isEmpty() ? null : evidence.getFirst();
        misses.add(new Miss(
                measure,
                claim.seed(),
                at == null ? null : at.start(),
                at == null ? null : at.end(),
                "wanted " + claim.attribute() + " " + claim.value() + " by " + claim.claimant() + ", found "
                        + (at == null
                                ? "the evidence not in the text"
                                : near.stream().map(d -> describe(d, codes)).toList())));
        return false;
    }

    /** The details that say what the claim says, near its evidence. */
    static List<Detail> saying(Gold.Claim claim, @Nullable Article article, Record record, Codes codes) {
        List<Span> evidence = article == null ? List.of() : Evidence.find(article, claim.evidence());
        return near(claim, evidence, record).stream()
                .filter(d -> says(d, claim, codes))
                .toList();
    }

    private static List<Detail> near(Gold.Claim claim, List<Span> evidence, Record record) {
        return record.details().stream()
                .filter(d -> d.attribute().equals(attribute(claim)))
                .filter(d -> evidence.stream().anyMatch(e -> near(e, d.span())))
                .toList();
    }

    private static boolean says(Detail d, Gold.Claim claim, Codes codes) {
        return value(claim, d) && group(claim, d) && claimant(claim, d, codes);
    }

    private static String describe(Detail d, Codes codes) {
        String value = d.best() == null && d.low() == null ? d.value() : d.low() + ".." + d.high();
        return d.group() + " " + value + " ('" + d.text() + "') by "
                + (d.claimantBasis() == Detail.ClaimantBasis.REPORT ? "the report" : codes.name(d.claimant()));
    }

    private static String attribute(Gold.Claim claim) {
        String attribute = claim.attribute();
        if (attribute.equals("location")) {
            return "place";
        }
        int group = attribute.indexOf('_');
        return group > 0 && CASUALTIES.contains(attribute.substring(0, group))
                ? attribute.substring(0, group)
                : attribute;
    }

    private static boolean group(Gold.Claim claim, Detail detail) {
        String attribute = attribute(claim);
        return !claim.attribute().startsWith(attribute + "_")
                || detail.group().equals(claim.attribute().substring(attribute.length() + 1));
    }

    private static boolean claimant(Gold.Claim claim, Detail detail, Codes codes) {
        String claimant = claim.claimant();
        return claimant == null
                ? detail.claimantBasis() == Detail.ClaimantBasis.REPORT
                : codes.actsFor(detail.claimant(), claimant);
    }

    private static boolean value(Gold.Claim claim, Detail detail) {
        if (claim.value().matches("\\d+")) {
            Integer wanted = Integer.valueOf(claim.value());
            String bound = Objects.requireNonNullElse(claim.bound(), "");
            return switch (bound) {
                case "at least" -> wanted.equals(detail.low()) && !wanted.equals(detail.high());
                case "at most" -> wanted.equals(detail.high()) && !wanted.equals(detail.low());
                case "about" -> wanted.equals(detail.best());
                default -> wanted.equals(detail.low()) && wanted.equals(detail.high());
            };
        }
        if (claim.attribute().equals("date")) {
            return claim.value().equals(detail.value());
        }
        List<String> wanted = words(claim.value());
        List<String> found = words(detail.text() + " " + detail.value());
        return 2 * wanted.stream().filter(found::contains).count() >= wanted.size();
    }

    private static List<String> words(String text) {
        return List.of(Names.plain(text).toLowerCase(Locale.ROOT).split(" "));
    }

    private static boolean near(Span evidence, Span detail) {
        return evidence.article().equals(detail.article())
                && detail.start() <= evidence.end() + NEAR
                && evidence.start() <= detail.end() + NEAR;
    }
}
