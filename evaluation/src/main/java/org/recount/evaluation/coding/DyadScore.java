package org.recount.evaluation.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.recount.article.Span;
import org.recount.coding.MarkedPair;
import org.recount.coding.Mention;
import org.recount.coding.Status;
import org.recount.evaluation.Measure;
import org.recount.evaluation.Miss;

/**
 * The type of what happens between two marked parties: where the coder must find the pair itself ({@code found}), where
 * it is told the pair ({@code given}), and over all mentions that have the pair ({@code precision}).
 */
final class DyadScore {
    private static final Comparator<Mention> LIKELIEST = Comparator.comparing(
                    (Mention m) -> m.status() == Status.NEGATED || m.status() == Status.HYPOTHETICAL)
            .thenComparing(Mention::trigger);

    private final CodingRoom room;
    private final Confusion found = new Confusion();
    private final Confusion given = new Confusion();
    private final List<Miss> misses = new ArrayList<>();
    private int emitted;
    private int right;
    private int oneSided;
    private int unread;

    private DyadScore(CodingRoom room) {
        this.room = room;
    }

    static Scored of(CodingRoom room, Dyads dyads) {
        DyadScore score = new DyadScore(room);
        dyads.read().forEach(score::add);
        return score.scored(dyads);
    }

    private Scored scored(Dyads dyads) {
        List<Measure> measures = new ArrayList<>();
        measures.addAll(found.measures("dyads_macro_f1_found"));
        measures.addAll(given.measures("dyads_macro_f1_given"));
        measures.add(Measure.of("dyads_precision", emitted == 0 ? 0 : (double) right / emitted));
        measures.add(Measure.of("dyads_precision_mentions", emitted));
        measures.add(Measure.of("dyads_one_sided", oneSided));
        measures.add(Measure.of("dyads_unread", unread));
        measures.add(Measure.of("dyads_left_out", dyads.leftOut()));
        List<Measure> parts = new ArrayList<>(found.parts("dyads_f1_found"));
        parts.addAll(given.parts("dyads_f1_given"));
        return new Scored(measures, parts, misses);
    }

    private void add(Dyad dyad) {
        Coded coded = room.code(dyad.id(), dyad.text());
        MarkedPair pair = dyad.in(coded.article());
        unread += coded.sentences().isEmpty() ? 1 : 0;
        List<Mention> fitting = coded.mentions().stream()
                .filter(m -> pair.fit(m, coded.actors()) == MarkedPair.Fit.BOTH)
                .toList();
        check("dyads_macro_f1_found", dyad, coded, fitting.stream().min(LIKELIEST), found);
        check("dyads_macro_f1_given", dyad, coded, room.between(coded, pair), given);
        if (!dyad.complete()) {
            oneSided++;
        } else {
            fitting.stream().filter(m -> m.status() != Status.NEGATED).forEach(m -> precision(dyad, coded, m));
        }
    }

    private void check(String measure, Dyad dyad, Coded coded, Optional<Mention> answer, Confusion confusion) {
        Label label = answer.map(m -> Label.of(m.type())).orElse(null);
        confusion.add(dyad.label(), label);
        if (label != dyad.label()) {
            String said = answer.map(m -> "got " + Telling.of(coded, m))
                    .orElse("none chosen of: " + Telling.of(coded, coded.mentions()));
            Span place = answer.map(Mention::trigger)
                    .orElse(coded.article().span(0, dyad.text().length()));
            misses.add(miss(measure, dyad, place, said));
        }
    }

    private void precision(Dyad dyad, Coded coded, Mention mention) {
        emitted++;
        if (Label.of(mention.type()) == dyad.label()) {
            right++;
        } else {
            misses.add(miss("dyads_precision", dyad, mention.trigger(), "got " + Telling.of(coded, mention)));
        }
    }

    private static Miss miss(String measure, Dyad dyad, Span place, String said) {
        return new Miss(measure, dyad.id(), place.start(), place.end(), dyad.label() + ": " + said);
    }
}
