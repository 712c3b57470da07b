package org.recount.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.recount.coding.Mention;
import org.recount.finding.Finding;
import org.recount.record.Record;
import org.recount.resolve.Statement;
import org.recount.statement.Rendering;

/** What the scene does not show: updates, denials, hearsay, long lists. */
class ChaptersTest {
    private final Record scene = Scene.record();

    @Test
    void anUpdateIsToldInTheOrderOfTheReports() {
        Finding disputed = scene.findings().getFirst();
        Finding updated = new Finding(
                disputed.id(),
                disputed.events(),
                disputed.attribute(),
                disputed.group(),
                Finding.State.UPDATED,
                List.of(),
                disputed.versions().reversed(),
                "");

        assertThat(brief(scene.renderings(), scene.statements(), scene.mentions(), List.of(updated)))
                .contains("- **How many were injured:** 2, then 5 (Arland seized a ferry of Brenia). (*updated*)");
    }

    @Test
    void aDenialNamesBothSidesAndCitesThem() {
        Rendering claim = new Rendering(
                "r3",
                "w",
                Scene.span(Scene.WIRE, "two sailors were hurt"),
                Rendering.Kind.INDIRECT,
                null,
                "say",
                "bre",
                null,
                null,
                null,
                "r3");
        Statement denied = new Statement(
                "r3",
                "bre",
                Rendering.Kind.INDIRECT,
                null,
                "two sailors were hurt",
                List.of("r3"),
                List.of(),
                List.of());
        Statement denial = new Statement(
                "r1",
                "ana",
                Rendering.Kind.DIRECT,
                null,
                "We will not pay for the sea,",
                List.of("r1"),
                List.of("r3"),
                List.of());

        assertThat(brief(
                        Stream.concat(scene.renderings().stream(), Stream.of(claim))
                                .toList(),
                        List.of(denial, denied),
                        scene.mentions(),
                        List.of()))
                .contains("""
                        ### Denials

                        - Ana Kell: “We will not pay for the sea”, against Brenia: two sailors were hurt (**denied**) [2:107-135] [2:83-104]
                        """);
    }

    @Test
    void whatNoReportTellsInItsOwnVoiceIsToldAsSaid() {
        List<Mention> heard = scene.mentions().stream()
                .map(m -> m.id().equals("m4") ? attributed(m, "r1") : m)
                .toList();

        assertThat(brief(scene.renderings(), scene.statements(), heard, List.of()))
                .contains(
                        "- Arland promised to return the ferry. (*one origin*; *only as said by Ana Kell*) [2:170-216]");
    }

    @Test
    void longListsAreCountedToTheirEnd() {
        assertThat(Phrases.list(List.of("a", "b", "c", "d", "e"))).isEqualTo("a, b, c and 2 more");
        assertThat(Phrases.clip("one two three four", 9)).isEqualTo("one two …");
        assertThat(Phrases.signed(-9)).isEqualTo("−9");
    }

    private String brief(
            List<Rendering> renderings, List<Statement> statements, List<Mention> mentions, List<Finding> findings) {
        return MarkdownBrief.render(Brief.of(new Record(
                scene.articles(),
                scene.origins(),
                scene.actors(),
                renderings,
                statements,
                mentions,
                scene.events(),
                scene.stories(),
                scene.details(),
                findings,
                scene.relations(),
                scene.decisions(),
                scene.problems())));
    }

    private static Mention attributed(Mention m, String rendering) {
        return new Mention(
                m.id(),
                m.article(),
                m.sentence(),
                m.trigger(),
                m.type(),
                m.mode(),
                m.contexts(),
                m.cameo(),
                m.goldstein(),
                m.score(),
                m.quad(),
                m.reciprocal(),
                m.actors(),
                m.recipients(),
                m.place(),
                m.time(),
                m.status(),
                List.of(rendering),
                m.event(),
                m.why());
    }
}
