package org.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.recount.article.Article;
import org.recount.article.Articles;
import org.recount.article.FileProblem;
import org.recount.coding.Mention;
import org.recount.event.Event;
import org.recount.record.Decision;
import org.recount.record.Decision.Kind;
import org.recount.record.Record;
import org.recount.resolve.Actor;
import org.recount.resolve.LocalNames;

/** What people decided of the example's reports holds, however the reports come. */
class DecisionsTest {
    private static final List<Article> REPORTS =
            Articles.read(List.of(Path.of("../examples/river-dispute"))).articles();
    private static final Instant MONDAY = Instant.parse("2031-03-03T08:00:00Z");

    private static final Record UNDECIDED = Recount.read(REPORTS);
    private static final Event LARGEST = UNDECIDED.events().stream()
            .max((a, b) -> Integer.compare(a.mentions().size(), b.mentions().size()))
            .orElseThrow();

    @Test
    void boundAndPartedMentionsSurviveEveryOrderAndEveryBatch() {
        List<String> two = UNDECIDED.events().stream()
                .filter(e -> !e.equals(LARGEST))
                .limit(2)
                .flatMap(e -> e.mentions().stream())
                .toList();
        String out = LARGEST.mentions().getLast();
        List<Decision> decisions =
                List.of(decide(1, Kind.MERGE, null, two), decide(2, Kind.SPLIT, out, LARGEST.mentions()));
        Record decided = Recount.read(REPORTS, decisions, List.of(), a -> {});

        assertThat(decided.decisions()).containsExactlyInAnyOrderElementsOf(decisions);
        assertThat(decided.problems()).isEmpty();
        assertThat(two).extracting(m -> event(decided, m)).containsOnly(event(decided, two.getFirst()));
        assertThat(LARGEST.mentions())
                .filteredOn(m -> !m.equals(out))
                .extracting(m -> event(decided, m))
                .doesNotContain(event(decided, out));

        Random random = new Random(11);
        for (int i = 0; i < 3; i++) {
            List<Article> told = new ArrayList<>(REPORTS);
            Collections.shuffle(told, random);
            Record part = Recount.read(told.subList(0, 1 + random.nextInt(12)), decisions, List.of(), a -> {});
            Record whole = Recount.read(
                    Articles.union(part.articles(), told), part.decisions().reversed(), part.problems(), a -> {});
            assertThat(whole).isEqualTo(decided);
        }
    }

    @Test
    void aDecisionOnAMissingReportIsAProblemUntilTheReportComes() {
        Decision merge = decide(
                1,
                Kind.MERGE,
                null,
                UNDECIDED.mentions().stream().map(Mention::id).limit(2).toList());
        Record empty = Recount.read(List.of(), List.of(merge), List.of(), a -> {});

        assertThat(empty.decisions()).containsExactly(merge);
        assertThat(empty.problems()).extracting(FileProblem::code).containsExactly("decision_without_subject");
        assertThat(Recount.read(REPORTS, empty.decisions(), empty.problems(), a -> {})
                        .problems())
                .isEmpty();
    }

    @Test
    void twoSpellingsAreOnePersonWhenSomebodySaysSoAndTwoAgainWhenRevoked() {
        Decision same = decide(1, Kind.SAME_ACTOR, null, List.of(local("Thor Brekhus"), local("Tor Brekkhus")));
        Record decided = Recount.decide(UNDECIDED, same, a -> {});

        assertThat(decided.actors())
                .filteredOn(a -> a.name().endsWith("hus"))
                .extracting(Actor::aliases)
                .containsExactly(List.of(
                        "Brekhus",
                        "Brekkhus",
                        "Colonel Tor Brekkhus",
                        "Thor Brekhus",
                        "Tor Brekkhus",
                        "colonel Thor Brekhus"));
        Record revoked = Recount.decide(decided, decide(2, Kind.REVOKE, null, List.of(same.id())), a -> {});
        assertThat(revoked.actors()).isEqualTo(UNDECIDED.actors());
        assertThat(revoked.events()).isEqualTo(UNDECIDED.events());
        assertThat(revoked.decisions()).hasSize(2);
    }

    /** The local name of whoever is called so, in the first report that does. */
    private static String local(String name) {
        Article article = REPORTS.stream()
                .filter(a -> a.text().contains(name))
                .findFirst()
                .orElseThrow();
        return LocalNames.subject(article.id(), name);
    }

    private static @Nullable String event(Record record, String mention) {
        return record.mentions().stream()
                .filter(m -> m.id().equals(mention))
                .findFirst()
                .orElseThrow()
                .event();
    }

    private static Decision decide(int second, Kind kind, @Nullable String value, List<String> subjects) {
        return Decision.of(kind, subjects, value, "Ada", MONDAY.plusSeconds(second), null);
    }
}
