package org.recount.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recount.actor.ActorKind;
import org.recount.article.Article;
import org.recount.article.CopyKind;
import org.recount.article.FileProblem;
import org.recount.article.Problem;
import org.recount.article.PublishedBasis;
import org.recount.article.Span;
import org.recount.coding.EventType;
import org.recount.coding.Mention;
import org.recount.coding.Participant;
import org.recount.coding.Status;
import org.recount.event.Event;
import org.recount.finding.Detail;
import org.recount.finding.Finding;
import org.recount.lineage.Origin;
import org.recount.lineage.Story;
import org.recount.record.Record;
import org.recount.relation.Relation;
import org.recount.resolve.Actor;
import org.recount.resolve.Statement;
import org.recount.statement.Rendering;
import org.recount.time.Time;

/** Three invented reports of a closed lighthouse road, and the record of them, written out by hand. */
final class Scene {
    static final Article WIRE =
            article("w", "wire.txt", "Northern Wire", "Two guards hurt as ferry is stopped", "2021-03-02", """
            PORT VELA (NW) - Guards of Arland stopped a ferry of Brenia on Monday. Brenia said two sailors were hurt.
            “We will not pay for the sea,” said Brenia’s minister Ana Kell.
            Arland promised to return the ferry by Friday.""");
    static final Article COPY = article(
            "c",
            "copy.txt",
            "Morning Sheet",
            "Ferry stopped",
            "2021-03-02",
            "Guards of Arland stopped a ferry of Brenia on Monday. “We shall not pay for the sea,” Ana Kell said.");
    static final Article OWN = new Article(
            "o",
            "https://herald.example/ferry",
            "Vela Herald",
            "Ferry <b>seized</b>",
            null,
            null,
            null,
            PublishedBasis.UNKNOWN,
            "en",
            "Arland’s guards seized the ferry Tern on Monday, and five sailors were hurt, doctors said. They returned it "
                    + "on Thursday. Arland may close the strait.",
            "",
            List.of("o"),
            null,
            null,
            null,
            List.of(Problem.of("no_date", "the report has no date")));

    private Scene() {}

    private static Article article(String id, String uri, String outlet, String title, String published, String text) {
        return new Article(
                id,
                uri,
                outlet,
                title,
                null,
                null,
                published,
                PublishedBasis.METADATA,
                "en",
                text,
                "",
                List.of("w"),
                id.equals("c") ? "w" : null,
                id.equals("c") ? CopyKind.REWRITE : null,
                id.equals("c") ? 0.87 : null,
                List.of());
    }

    /** The words where they first stand in the article. */
    static Span span(Article article, String words) {
        int at = article.text().indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException(words);
        }
        return article.span(at, at + words.length());
    }

    static Record record() {
        List<Mention> mentions = List.of(
                mention("m1", WIRE, "Guards of Arland stopped a ferry of Brenia on Monday.", "stopped", "e1"),
                mention("m2", COPY, "Guards of Arland stopped a ferry of Brenia on Monday.", "stopped", "e1"),
                mention(
                        "m3",
                        OWN,
                        "Arland’s guards seized the ferry Tern on Monday, and five sailors were hurt, doctors said.",
                        "seized",
                        "e1"),
                mention("m4", WIRE, "Arland promised to return the ferry by Friday.", "promised", "e2"),
                mention("m5", OWN, "They returned it on Thursday.", "returned", "e3"),
                mention("m6", OWN, "Arland may close the strait.", "close", "e4"));
        List<Detail> details = List.of(
                detail("d1", WIRE, "two sailors", 2, "bre", Detail.ClaimantBasis.NAMED, "Brenia", "2021-03-02"),
                detail("d2", OWN, "five sailors", 5, null, Detail.ClaimantBasis.UNNAMED, "doctors", null));
        return new Record(
                List.of(COPY, OWN, WIRE),
                List.of(
                        new Origin("o", Origin.Kind.OUTLET, "Vela Herald", List.of("o"), List.of()),
                        new Origin(
                                "w",
                                Origin.Kind.AGENCY,
                                "NW",
                                List.of("c", "w"),
                                List.of(
                                        new Origin.Signal("dateline", "w", null, span(WIRE, "(NW)")),
                                        new Origin.Signal("shared_text", "c", "w", null)))),
                List.of(
                        actor("ana", "Ana Kell", ActorKind.PERSON, "bre"),
                        actor("arl", "Arland", ActorKind.STATE, null),
                        actor("bre", "Brenia", ActorKind.STATE, null)),
                renderings(),
                List.of(new Statement(
                        "r1",
                        "ana",
                        Rendering.Kind.DIRECT,
                        LocalDate.of(2021, 3, 1),
                        "We will not pay for the sea,",
                        List.of("r1", "r2"),
                        List.of(),
                        List.of())),
                mentions,
                List.of(
                        event("e1", EventType.COERCE, "Arland seized a ferry of Brenia", 1, Status.HAPPENED, mentions),
                        event(
                                "e2",
                                EventType.AGREE,
                                "Arland promised to return the ferry",
                                1,
                                Status.HAPPENED,
                                mentions),
                        event("e3", EventType.RETREAT, "Arland returned the ferry", 4, Status.HAPPENED, mentions),
                        event(
                                "e4",
                                EventType.THREATEN,
                                "Arland may close the strait",
                                0,
                                Status.HYPOTHETICAL,
                                mentions)),
                List.of(new Story(
                        "c",
                        "A ferry is seized off Port Vela",
                        List.of("c", "o", "w"),
                        List.of("e1", "e2", "e3", "e4"),
                        LocalDate.of(2021, 3, 2),
                        LocalDate.of(2021, 3, 2))),
                details,
                List.of(new Finding(
                        "f1",
                        List.of("e1"),
                        "injured",
                        "all",
                        Finding.State.DISPUTED,
                        List.of(Finding.State.DISPUTED),
                        List.of(
                                version(2, "two sailors", List.of("bre"), "w", "d1"),
                                version(5, "five sailors", List.of(), "o", "d2")),
                        "two against five")),
                List.of(new Relation(
                        "p",
                        "arl",
                        "bre",
                        List.of(
                                new Relation.Day(LocalDate.of(2021, 3, 1), -4.5, -7, 2.5, List.of("e1", "e2")),
                                new Relation.Day(LocalDate.of(2021, 3, 4), 6.5, 6.5, 0, List.of("e3"))),
                        List.of(new Relation.State(
                                Relation.Channel.BORDER, "strait watched", LocalDate.of(2021, 3, 1), List.of("e1"))),
                        List.of(new Relation.Commitment(
                                "e2",
                                List.of("arl"),
                                "return the ferry",
                                LocalDate.of(2021, 3, 5),
                                Relation.Outcome.KEPT,
                                List.of("e3"))))),
                List.of(),
                List.of(new FileProblem("notes.bin", null, "not_text", "not a text file")));
    }

    private static List<Rendering> renderings() {
        return List.of(
                rendering("r1", WIRE, "We will not pay for the sea,"),
                rendering("r2", COPY, "We shall not pay for the sea,"));
    }

    private static Rendering rendering(String id, Article article, String words) {
        return new Rendering(
                id,
                article.id(),
                span(article, words),
                Rendering.Kind.DIRECT,
                span(article, "said"),
                "say",
                "ana",
                span(article, "Ana Kell"),
                null,
                null,
                "r1");
    }

    private static Mention mention(String id, Article article, String sentence, String trigger, String event) {
        return new Mention(
                id,
                article.id(),
                span(article, sentence),
                span(article, trigger),
                EventType.COERCE,
                null,
                List.of(),
                "170",
                -7,
                -7,
                4,
                false,
                sentence.startsWith("They")
                        ? List.of(new Participant(null, span(article, "They")))
                        : List.of(new Participant("arl", span(article, "Arland"))),
                List.of(),
                null,
                null,
                event.equals("e4") ? Status.HYPOTHETICAL : Status.HAPPENED,
                List.of(),
                event,
                "");
    }

    private static Event event(
            String id, EventType type, String headline, int day, Status status, List<Mention> mentions) {
        List<Mention> own = new ArrayList<>(mentions);
        own.removeIf(m -> !id.equals(m.event()));
        LocalDate on = day == 0 ? null : LocalDate.of(2021, 3, day);
        Time time = on == null
                ? null
                : new Time(
                        on, on, null, null, "Monday", Time.Precision.DAY, Time.Basis.PUBLISHED, span(WIRE, "Monday"));
        return new Event(
                id,
                type,
                null,
                List.of(),
                "170",
                type.score(),
                type.score(),
                type.quad(),
                false,
                List.of("arl"),
                List.of("bre"),
                null,
                time,
                status,
                own.stream().map(Mention::article).sorted().toList(),
                own.stream()
                        .map(m -> m.article().equals("o") ? "o" : "w")
                        .distinct()
                        .sorted()
                        .toList(),
                own.stream().map(Mention::id).toList(),
                headline,
                List.of());
    }

    private static Detail detail(
            String id,
            Article article,
            String words,
            int number,
            @Nullable String claimant,
            Detail.ClaimantBasis basis,
            String claimantText,
            @Nullable String reportedAt) {
        return new Detail(
                id,
                List.of("e1"),
                List.of(),
                article.id(),
                "injured",
                "all",
                number,
                number,
                number,
                Detail.Bound.EXACT,
                null,
                words,
                claimant,
                basis,
                claimantText,
                null,
                span(article, words),
                reportedAt);
    }

    private static Finding.Version version(
            int number, String words, List<String> claimants, String origin, String detail) {
        return new Finding.Version(
                number, number, null, words, claimants, List.of(origin), List.of(origin), List.of(detail));
    }

    private static Actor actor(String id, String name, ActorKind kind, @Nullable String of) {
        return new Actor(id, name, List.of(), kind, null, null, null, null, of, 1);
    }
}
