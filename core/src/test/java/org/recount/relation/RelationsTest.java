package org.recount.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.recount.actor.ActorKind;
import org.recount.article.Span;
import org.recount.coding.EventType;
import org.recount.coding.Mention;
import org.recount.coding.Status;
import org.recount.event.Event;
import org.recount.relation.Relation.Channel;
import org.recount.relation.Relation.Commitment;
import org.recount.relation.Relation.Day;
import org.recount.relation.Relation.Outcome;
import org.recount.relation.Relation.State;
import org.recount.resolve.Actor;
import org.recount.time.Time;

class RelationsTest {
    private static final LocalDate FIRST = LocalDate.of(2031, 5, 1);
    private static final LocalDate SECOND = LocalDate.of(2031, 5, 2);
    private static final List<Actor> ACTORS = List.of(
            actor("chad", ActorKind.STATE, "TCD", null),
            actor("chad-army", ActorKind.MILITARY, "TCD", null),
            actor("libya", ActorKind.STATE, "LBY", null),
            actor("minister", ActorKind.PERSON, "LBY", "foreign minister"),
            actor("villagers", ActorKind.CIVILIANS, "LBY", null),
            actor("front", ActorKind.ARMED_GROUP, "LBY", null));

    private static Actor actor(String id, ActorKind kind, String country, @Nullable String office) {
        return new Actor(id, id, List.of(), kind, country, null, null, office, null, 1);
    }

    private static Event event(
            String id,
            EventType type,
            @Nullable LocalDate day,
            Status status,
            List<String> actors,
            List<String> recipients) {
        Time time = day == null
                ? null
                : new Time(day, day, null, null, "", Time.Precision.DAY, Time.Basis.STATED, new Span("a", 0, 0, ""));
        return new Event(
                id,
                type,
                null,
                List.of(),
                "",
                0,
                type.score(),
                type.quad(),
                recipients.isEmpty(),
                actors,
                recipients,
                null,
                time,
                status,
                List.of(),
                List.of(),
                List.of(),
                id,
                List.of());
    }

    private static Mention mention(Event e, String trigger, String sentence) {
        return new Mention(
                e.id() + "-m",
                "a",
                new Span("a", 0, sentence.length(), sentence),
                new Span("a", 0, trigger.length(), trigger),
                e.type(),
                null,
                List.of(),
                "",
                0,
                e.score(),
                e.quad(),
                e.reciprocal(),
                List.of(),
                List.of(),
                null,
                e.time(),
                e.status(),
                List.of(),
                e.id(),
                "");
    }

    private static Event did(String id, EventType type, @Nullable LocalDate day, String by, String to) {
        return event(id, type, day, Status.HAPPENED, List.of(by), List.of(to));
    }

    private static Event both(String id, EventType type, LocalDate day) {
        return event(id, type, day, Status.HAPPENED, List.of("chad", "libya"), List.of());
    }

    private static Relation only(List<Event> events, Mention... mentions) {
        List<Relation> relations = Relations.of(events, ACTORS, List.of(mentions));
        assertThat(relations).hasSize(1);
        return relations.getFirst();
    }

    @Test
    void eachDayAddsUpWhatEitherDidToTheOther() {
        Relation r = only(List.of(
                did("e1", EventType.ASSAULT, FIRST, "chad-army", "libya"),
                did("e2", EventType.ACCUSE, FIRST, "minister", "chad"),
                both("e3", EventType.CONSULT, SECOND)));
        assertThat(r.days())
                .containsExactly(
                        new Day(FIRST, -12, -9, -3, List.of("e1", "e2")),
                        new Day(SECOND, 2.5, 1.25, 1.25, List.of("e3")));
    }

    @Test
    void whatDidNotHappenAndWhatHasNoDayIsNoIntensity() {
        Relation r = only(List.of(
                did("e1", EventType.ACCUSE, null, "chad", "libya"),
                event("e2", EventType.ASSAULT, FIRST, Status.FUTURE, List.of("chad"), List.of("libya"))));
        assertThat(r.days()).isEmpty();
        assertThat(Relations.of(
                        List.of(event(
                                "e3", EventType.ASSAULT, FIRST, Status.NEGATED, List.of("chad"), List.of("libya"))),
                        ACTORS,
                        List.of()))
                .isEmpty();
    }

    @Test
    void aGroupIsASideAndVillagersAreNone() {
        assertThat(only(List.of(
                        did("e1", EventType.ASSAULT, FIRST, "chad", "front"),
                        did("e2", EventType.ASSAULT, FIRST, "chad", "villagers"))))
                .extracting(Relation::a, Relation::b)
                .containsExactly("chad", "front");
    }

    @Test
    void channelsTellWhatBecameOfTheAmbassadors() {
        Event recall = did("e1", EventType.SANCTION, FIRST, "chad", "libya");
        Event back = both("e2", EventType.AGREE, SECOND);
        Relation r = only(
                List.of(recall, back),
                mention(recall, "recalled", "Chad recalled its ambassador."),
                mention(back, "return", "Both agreed on the return of the ambassadors."));
        assertThat(r.states())
                .containsExactly(
                        new State(Channel.AMBASSADORS, "recalled", FIRST, List.of("e1")),
                        new State(Channel.AMBASSADORS, "returned", SECOND, List.of("e2")));
    }

    @Test
    void aPromiseOfPeaceIsBrokenByALaterRaidAndElsePending() {
        Event promise = both("e1", EventType.AGREE, FIRST);
        Mention words = mention(promise, "agreed", "Both agreed to de-escalate.");
        assertThat(only(List.of(promise), words).commitments())
                .containsExactly(
                        new Commitment("e1", List.of("chad", "libya"), "e1", null, Outcome.PENDING, List.of()));
        Event raid = did("e2", EventType.ASSAULT, SECOND, "chad", "libya");
        assertThat(only(List.of(promise, raid), words).commitments())
                .containsExactly(
                        new Commitment("e1", List.of("chad", "libya"), "e1", null, Outcome.BROKEN, List.of("e2")));
    }

    @Test
    void aMeetingToComeIsKeptWhenItIsHeld() {
        Event promise = event("e1", EventType.CONSULT, SECOND, Status.FUTURE, List.of("chad", "libya"), List.of());
        Mention words = mention(promise, "meet", "Both will meet on Friday.");
        assertThat(only(List.of(promise, both("e2", EventType.CONSULT, SECOND)), words)
                        .commitments())
                .containsExactly(
                        new Commitment("e1", List.of("chad", "libya"), "e1", SECOND, Outcome.KEPT, List.of("e2")));
    }

    @Test
    void aVaguePromiseIsUnknown() {
        assertThat(only(List.of(both("e1", EventType.AGREE, FIRST))).commitments())
                .containsExactly(
                        new Commitment("e1", List.of("chad", "libya"), "e1", null, Outcome.UNKNOWN, List.of()));
    }
}
