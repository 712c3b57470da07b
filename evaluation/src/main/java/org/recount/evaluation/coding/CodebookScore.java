package org.recount.evaluation.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.recount.coding.Mention;
import org.recount.evaluation.Measure;
import org.recount.evaluation.Miss;

/**
 * The events of annotated sentences. For type, type with dyad, and CAMEO code each event needs a mention of its own;
 * for the countries of source and target the mention counts that is most like the event.
 */
final class CodebookScore {
    private final List<Miss> misses = new ArrayList<>();
    private final Map<String, Share> shares = new TreeMap<>();
    private int oneSided;

    private static final class Share {
        private int right;
        private int all;
    }

    private CodebookScore() {}

    static Scored of(CodingRoom room, Codebook codebook) {
        CodebookScore score = new CodebookScore();
        codebook.sentences().forEach(s -> score.add(room, s));
        return score.scored(codebook);
    }

    private Scored scored(Codebook codebook) {
        List<Measure> measures = new ArrayList<>();
        for (String name : List.of("type", "dyad_type", "cameo", "source_country", "target_country")) {
            Share share = shares.getOrDefault("codebook_" + name, new Share());
            measures.add(Measure.of("codebook_" + name, share.all == 0 ? 0 : (double) share.right / share.all));
        }
        measures.add(Measure.of("codebook_events", shares.getOrDefault("codebook_type", new Share()).all));
        measures.add(Measure.of("codebook_skipped", codebook.skipped()));
        measures.add(Measure.of("codebook_one_sided", oneSided));
        List<Measure> parts = shares.entrySet().stream()
                .filter(e -> e.getKey().contains("."))
                .map(e -> Measure.of(e.getKey(), (double) e.getValue().right / e.getValue().all))
                .toList();
        return new Scored(measures, parts, misses);
    }

    private void add(CodingRoom room, Codebook.Example example) {
        Coded coded = room.code(example.id(), example.text());
        Parties parties = new Parties(coded);
        BiPredicate<CodebookEvent, Mention> type = (e, m) -> m.type() == e.type();
        BiPredicate<CodebookEvent, Mention> cameo = (e, m) -> m.cameo().equals(e.cameo());
        matched("codebook_type", example, coded, type);
        matched("codebook_dyad_type", example, coded, type.and(parties::right));
        matched("codebook_cameo", example, coded, cameo);
        for (CodebookEvent event : example.events()) {
            oneSided += !event.reciprocal()
                            && (event.source().isEmpty() || event.target().isEmpty())
                    ? 1
                    : 0;
            Optional<Mention> likest = coded.mentions().stream()
                    .max(Comparator.comparing((Mention m) -> type.test(event, m))
                            .thenComparing(m -> parties.right(event, m))
                            .thenComparing(m -> parties.source(event, m) || parties.target(event, m))
                            .thenComparing(m -> cameo.test(event, m))
                            .thenComparing(
                                    Comparator.comparing(Mention::trigger).reversed()));
            country("codebook_source_country", example, coded, event, event.source(), likest, parties::source);
            country("codebook_target_country", example, coded, event, event.target(), likest, parties::target);
        }
    }

    private void matched(
            String measure, Codebook.Example example, Coded coded, BiPredicate<CodebookEvent, Mention> fits) {
        boolean[] paired = Matching.of(example.events(), coded.mentions(), fits);
        for (int i = 0; i < paired.length; i++) {
            CodebookEvent event = example.events().get(i);
            count(measure, example, coded, event, paired[i], Telling.of(coded, coded.mentions()));
            if (measure.equals("codebook_type")) {
                count(shares, measure + "." + event.type(), paired[i]);
            }
        }
    }

    private void country(
            String measure,
            Codebook.Example example,
            Coded coded,
            CodebookEvent event,
            List<CodebookEvent.Party> side,
            Optional<Mention> likest,
            BiPredicate<CodebookEvent, Mention> right) {
        if (side.stream().anyMatch(p -> Countries.in(p.code()).isPresent())) {
            boolean ok = likest.isPresent() && right.test(event, likest.get());
            count(
                    measure,
                    example,
                    coded,
                    event,
                    ok,
                    likest.map(m -> Telling.of(coded, m)).orElse("no mention"));
        }
    }

    private void count(
            String measure, Codebook.Example example, Coded coded, CodebookEvent event, boolean right, String said) {
        count(shares, measure, right);
        if (!right) {
            String wanted = event.type() + " " + event.cameo() + " [" + codes(event.source())
                    + (event.reciprocal() ? " with each other" : " > " + codes(event.target())) + "]";
            int end = coded.article().span(0, example.text().length()).end();
            misses.add(new Miss(measure, example.id(), 0, end, wanted + ": " + said));
        }
    }

    private static void count(Map<String, Share> shares, String name, boolean right) {
        Share share = shares.computeIfAbsent(name, n -> new Share());
        share.all++;
        share.right += right ? 1 : 0;
    }

    private static String codes(List<CodebookEvent.Party> parties) {
        return parties.isEmpty()
                ? "-"
                : parties.stream().map(CodebookEvent.Party::code).collect(Collectors.joining(", "));
    }
}
