package org.recount.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.recount.article.Span;
import org.recount.coding.EventType;
import org.recount.coding.Mention;
import org.recount.coding.Status;
import org.recount.finding.Detail.Bound;
import org.recount.finding.Detail.ClaimantBasis;

class EvidenceTest {
    private static final Mention RAID = mention("raid", 0, "e");
    private static final Mention LATER = mention("later", 2000, "e");
    private static final Mention OTHER = mention("other", 100, "f");

    /** In a sentence of 90 code points. */
    private static Mention mention(String id, int start, String event) {
        return new Mention(
                id,
                "a",
                new Span("a", start, start + 90, "s" + start),
                new Span("a", start, start + 4, "raid"),
                EventType.ASSAULT,
                null,
                List.of(),
                "190",
                -10,
                -9,
                4,
                false,
                List.of(),
                List.of(),
                null,
                null,
                Status.HAPPENED,
                List.of(),
                event,
                "");
    }

    private static Detail killed(
            int at, String group, @Nullable Integer best, @Nullable String claimant, String mention) {
        return new Detail(
                "d" + at + group,
                List.of("e"),
                List.of(mention),
                "a",
                "killed",
                group,
                best == null ? 2 : best,
                best,
                best,
                best == null ? Bound.AT_LEAST : Bound.EXACT,
                null,
                "n",
                claimant,
                claimant == null ? ClaimantBasis.REPORT : ClaimantBasis.NAMED,
                claimant,
                null,
                new Span("a", at, at + 5, "n"),
                null);
    }

    private static List<String> kept(Set<String> sure, Detail... details) {
        Map<String, Mention> mentions =
                Stream.of(RAID, LATER, OTHER).collect(Collectors.toMap(Mention::id, Function.identity()));
        Evidence evidence = Evidence.of(List.of(details), mentions, sure);
        assertThat(evidence.kept().size() + evidence.aside().size()).isEqualTo(details.length);
        return evidence.kept().stream().map(Detail::id).toList();
    }

    private static List<String> kept(Detail... details) {
        return kept(Set.of("raid", "later", "other"), details);
    }

    @Test
    void aDetailOfAMentionThatIsNotSureIsLeftAside() {
        assertThat(kept(Set.of("raid"), killed(10, "all", 9, null, "raid"), killed(2010, "all", 4, null, "later")))
                .containsExactly("d10all");
    }

    @Test
    void aFigureCountsInTheSentenceOfItsHappeningOrBesideIt() {
        assertThat(kept(killed(95, "all", 9, null, "raid"))).containsExactly("d95all");
        assertThat(kept(killed(900, "all", 9, null, "raid"))).isEmpty();
    }

    @Test
    void aFigureInASentenceThatTellsOfAnotherHappeningIsNotBesideThisOne() {
        assertThat(kept(killed(120, "all", 9, null, "raid"))).isEmpty();
    }

    @Test
    void aReportSpeaksWithItsFirstNumberOfAll() {
        assertThat(kept(
                        killed(10, "all", 20, null, "raid"),
                        killed(30, "all", 20, null, "raid"),
                        killed(2010, "all", 4, null, "later")))
                .containsExactly("d10all", "d30all");
    }

    @Test
    void anotherNumberStandsOnAnotherNamedWord() {
        assertThat(kept(killed(10, "all", 20, "army", "raid"), killed(30, "all", 12, "union", "raid")))
                .containsExactly("d10all", "d30all");
        assertThat(kept(killed(10, "all", 20, null, "raid"), killed(30, "all", 12, "union", "raid")))
                .containsExactly("d10all", "d30all");
        assertThat(kept(
                        killed(10, "all", 20, "army", "raid"),
                        killed(30, "all", 12, "union", "raid"),
                        killed(50, "all", 3, "union", "raid")))
                .containsExactly("d10all");
    }

    @Test
    void aShareCountsCloseToItsWhole() {
        assertThat(kept(
                        killed(10, "all", 20, null, "raid"),
                        killed(30, "children", 3, null, "raid"),
                        killed(2010, "women", 5, null, "later")))
                .containsExactly("d10all", "d30children");
        assertThat(kept(killed(2010, "women", 5, null, "later"))).containsExactly("d2010women");
    }

    @Test
    void someWhomTheSentenceNamesAreNoNumberOfAll() {
        assertThat(kept(killed(10, "all", null, null, "raid"), killed(30, "all", 12, null, "raid")))
                .containsExactly("d30all");
    }

    @Test
    void wordsThatCountAGroupAreNoSecondAccountOfAll() {
        Detail guards = killed(10, "security_forces", 4, null, "raid");
        Detail people = killed(10, "all", null, null, "raid");
        Evidence evidence = Evidence.of(List.of(guards, people), Map.of("raid", RAID), Set.of("raid"));
        assertThat(evidence.kept()).containsExactly(guards);
    }
}
