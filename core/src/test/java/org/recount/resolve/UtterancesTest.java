package org.recount.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.recount.actor.ActorKind;
import org.recount.article.Span;
import org.recount.statement.Rendering;
import org.recount.statement.Rendering.Kind;

class UtterancesTest {
    private static final List<Actor> ACTORS = List.of(
            actor("ministry", ActorKind.GOVERNMENT, "NOR", null),
            actor("minister", ActorKind.PERSON, "NOR", "foreign minister"),
            actor("rebels", ActorKind.ARMED_GROUP, null, null));
    private static final Rendering ONE = direct(
            "a1", "ministry", "Our fishermen have shared these waters for centuries and will share them in peace");
    private static final Rendering OTHER_TRANSLATION = direct(
            "b1",
            "minister",
            "These waters have been shared by our fishermen for centuries, and shall be shared peacefully");

    @Test
    void twoTranslationsOfOneSentenceAreOneUtterance() {
        assertThat(groups(ONE, OTHER_TRANSLATION)).containsExactly("a1 b1");
    }

    @Test
    void likeWordsOfAnotherSpeakerAreAnotherUtterance() {
        assertThat(groups(ONE, OTHER_TRANSLATION.withSpeaker("rebels"))).containsExactly("a1", "b1");
    }

    @Test
    void indirectSpeechJoinsTheQuoteThatItReports() {
        Rendering indirect = new Rendering(
                "c1",
                "c",
                new Span("c", 0, 90, "fishermen of both nations had shared the waters for centuries in peace"),
                Kind.INDIRECT,
                null,
                "say",
                "ministry",
                null,
                null,
                null,
                null);

        assertThat(groups(ONE, indirect)).containsExactly("a1 c1");
    }

    @Test
    void aThemeInCommonIsNotEnough() {
        Rendering theme =
                direct("c1", "ministry", "Fishermen must carry new licences before they enter these waters in May");

        assertThat(groups(ONE, theme)).containsExactly("a1", "c1");
    }

    @Test
    void utterancesThatOneArticleTellsApartStayApart() {
        Rendering both = direct(
                "b1",
                "ministry",
                "The harbour of Bodin stays open. Dredging of the northern channel begins after Easter holidays");
        Rendering first = direct("a1", "ministry", "The harbour of Bodin stays open for every flag");
        Rendering second =
                direct("a2", "ministry", "Dredging of the northern channel begins after the Easter holidays");

        assertThat(groups(both, first, second)).containsExactly("a1", "a2 b1");
    }

    @Test
    void denialPointsAtWhatItDenies() {
        Rendering claim =
                rendering("a1", Kind.INDIRECT, "say", "rebels", "navy gunboats had sunk two trawlers off Bodin island");
        Rendering denial =
                rendering("b1", Kind.INDIRECT, "deny", "ministry", "navy gunboats sank two trawlers off Bodin island");

        assertThat(Utterances.group(List.of(claim, denial), List.of(), ACTORS).statements())
                .extracting(Statement::id, Statement::denies)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("a1", List.of()),
                        org.assertj.core.groups.Tuple.tuple("b1", List.of("a1")));
    }

    private static Collection<String> groups(Rendering... renderings) {
        TreeMap<String, TreeSet<String>> groups = new TreeMap<>();
        for (Rendering r :
                Utterances.group(Arrays.asList(renderings), List.of(), ACTORS).renderings()) {
            String statement = r.statement();
            groups.computeIfAbsent(statement == null ? "" : statement, s -> new TreeSet<>())
                    .add(r.id());
        }
        return groups.values().stream().map(ids -> String.join(" ", ids)).toList();
    }

    private static Rendering direct(String id, String speaker, String words) {
        return rendering(id, Kind.DIRECT, "say", speaker, words);
    }

    private static Rendering rendering(String id, Kind kind, String verb, String speaker, String words) {
        String article = id.substring(0, 1);
        int start = Integer.parseInt(id.substring(1)) * 1000;
        Span span = new Span(article, start, start + words.length(), words);
        return new Rendering(id, article, span, kind, null, verb, speaker, null, null, null, null);
    }

    private static Actor actor(String id, ActorKind kind, @Nullable String country, @Nullable String office) {
        return new Actor(id, id, List.of(), kind, country, null, null, office, null, 1);
    }
}
