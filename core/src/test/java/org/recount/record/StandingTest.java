package org.recount.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.recount.article.FileProblem;
import org.recount.record.Decision.Kind;
import org.recount.resolve.LocalNames;

class StandingTest {
    private static final Instant MONDAY = Instant.parse("2031-03-03T08:00:00Z");
    private static final Decision MERGE = decide(1, Kind.MERGE, null, "m1", "m2", "m3");

    @Test
    void aSplitWithoutValuePartsEachFromEach() {
        Standing standing = standing(decide(1, Kind.SPLIT, null, "m1", "m2", "m3"));

        assertThat(standing.mentions().parted("m2", "m3")).isTrue();
    }

    @Test
    void aSplitWithValuePartsThoseInItFromTheRest() {
        Standing standing = standing(MERGE, decide(2, Kind.SPLIT, "m1 m2", "m1", "m2", "m3"));

        assertThat(standing.mentions().together("m1")).containsExactly("m1", "m2");
        assertThat(standing.mentions().parted("m1", "m3")).isTrue();
    }

    @Test
    void theLaterDecisionWinsAndOneRevokedIsNone() {
        Decision split = decide(2, Kind.SPLIT, null, "m1", "m2");
        Decision revoke = decide(3, Kind.REVOKE, null, split.id());
        Decision back = decide(4, Kind.REVOKE, null, revoke.id());

        assertThat(standing(split, MERGE).mentions().together("m1")).containsExactly("m1", "m3");
        assertThat(standing(split, MERGE, revoke).mentions().together("m1")).containsExactly("m1", "m2", "m3");
        assertThat(standing(back, split, MERGE, revoke).mentions().together("m1"))
                .containsExactly("m1", "m3");
    }

    @Test
    void timesAreComparedAsInstants() {
        Decision early = at("2031-03-03T23:00:00-05:00", Kind.SPLIT);
        Decision late = at("2031-03-04T05:30:00+01:00", Kind.MERGE);

        assertThat(standing(late, early).mentions().together("m1")).containsExactly("m1", "m2");
    }

    @Test
    void theLastRatingOfAnOutletCounts() {
        Standing standing = standing(
                decide(2, Kind.RATE_SOURCE, "B", "Daily"), decide(1, Kind.RATE_SOURCE, "D", "Daily", "Weekly"));

        assertThat(standing.ratings())
                .isEqualTo(new TreeMap<>(Map.of("Daily", Reliability.B, "Weekly", Reliability.D)));
    }

    @Test
    void aDecisionWithoutSubjectIsAProblemAndHoldsForTheRest() {
        Decision merge = decide(1, Kind.MERGE, null, "m1", "m2", "gone");
        Standing standing = standing(merge, decide(2, Kind.SAME_ACTOR, null, "a:Ada", "b:Bo"));

        assertThat(standing.mentions().together("m1")).containsExactly("gone", "m1", "m2");
        assertThat(standing.problems())
                .extracting(FileProblem::code)
                .containsExactly("decision_without_subject", "decision_without_subject");
        assertThat(standing.problems().getLast())
                .isEqualTo(new FileProblem(
                        "decisions.jsonl",
                        null,
                        "decision_without_subject",
                        "Decision " + merge.id()
                                + " of Ada (merge) names what the record does not have: mention gone."));
    }

    @Test
    void aDecisionThatSaysNothingIsAProblem() {
        for (Decision empty : List.of(
                decide(1, Kind.MERGE, null, "m1"),
                decide(1, Kind.SPLIT, "m3", "m1", "m2"),
                decide(1, Kind.SPLIT, "m1 m2", "m1", "m2"),
                decide(1, Kind.RATE_SOURCE, "G", "Daily"),
                decide(1, Kind.RATE_SOURCE, null, "Daily"))) {
            assertThat(standing(empty).problems())
                    .extracting(FileProblem::code)
                    .containsExactly("decision_without_effect");
        }
    }

    @Test
    void idsAreMadeOfWhatIsDecided() {
        assertThat(decide(1, Kind.MERGE, null, "m3", "m1", "m2", "m1")).isEqualTo(MERGE);
        assertThat(decide(2, Kind.MERGE, null, "m1", "m2", "m3").id()).isNotEqualTo(MERGE.id());
    }

    @Test
    void aNewDecisionIsTheLastThoughAClockWasSetBack() {
        Decisions decisions = new Decisions(List.of(MERGE));

        assertThat(decisions.next(MONDAY)).isEqualTo(MONDAY.plusSeconds(1).plusMillis(1));
        assertThat(decisions.next(MONDAY.plusSeconds(9))).isEqualTo(MONDAY.plusSeconds(9));
    }

    private static Standing standing(Decision... decisions) {
        return Standing.of(
                new Decisions(List.of(decisions)),
                List.of("m1", "m2", "m3"),
                new LocalNames(List.of()),
                List.of("Daily", "Weekly"));
    }

    private static Decision decide(int second, Kind kind, @Nullable String value, String... subjects) {
        return Decision.of(kind, List.of(subjects), value, "Ada", MONDAY.plusSeconds(second), null);
    }

    private static Decision at(String at, Kind kind) {
        return new Decision(at, kind, List.of("m1", "m2"), null, "Ada", at, null);
    }
}
