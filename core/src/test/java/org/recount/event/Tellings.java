package org.recount.event;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recount.actor.ActorKind;
import org.recount.article.Article;
import org.recount.article.PublishedBasis;
import org.recount.article.Span;
import org.recount.coding.EventType;
import org.recount.coding.Mention;
import org.recount.coding.Participant;
import org.recount.coding.Status;
import org.recount.internal.Bonds;
import org.recount.lineage.Story;
import org.recount.place.Place;
import org.recount.resolve.Actor;
import org.recount.time.Time;

/** Builds mentions by hand: two countries, a third one, an army and a group; articles a to e of one week in March 2031, u of no day. */
final class Tellings {
    private static final String UNDATED = "u";
    private static final List<Actor> ACTORS = List.of(
            actor("nor", "Norland", ActorKind.STATE, "NOL"),
            actor("norarmy", "Norlandic army", ActorKind.MILITARY, "NOL"),
            actor("sud", "Sudland", ActorKind.STATE, "SUL"),
            actor("wes", "Westland", ActorKind.STATE, "WEL"),
            actor("fen", "Fen Front", ActorKind.ARMED_GROUP, null));
    private static final List<Article> ARTICLES =
            Stream.of("a", "b", "c", "d", "e", UNDATED).map(Tellings::article).toList();

    private final String id;
    private final String sentence;
    private EventType type = EventType.ASSAULT;
    private @Nullable String mode;
    private String cameo = "190";
    private String trigger = "";
    private boolean reciprocal;
    private List<Participant> actors = List.of();
    private List<Participant> recipients = List.of();
    private @Nullable Place place;
    private @Nullable Time time;
    private Status status = Status.HAPPENED;

    private Tellings(String id, String sentence) {
        this.id = id;
        this.sentence = sentence;
    }

    static Tellings tell(String id, String sentence) {
        return new Tellings(id, sentence);
    }

    static Merger.Result merge(Collection<Mention> mentions) {
        return Merger.merge(mentions, ARTICLES, List.of(), ACTORS, List.of());
    }

    /** All articles are of one story. */
    static Merger.Result mergeStory(Collection<Mention> mentions) {
        return Merger.merge(mentions, ARTICLES, List.of(story()), ACTORS, List.of());
    }

    /** As the merger knows them, all articles being of one story. */
    static List<Told> toldOfOneStory(Collection<Mention> mentions) {
        return Told.of(mentions, ARTICLES, List.of(story()), ACTORS, List.of());
    }

    private static Story story() {
        List<String> ids = ARTICLES.stream().map(Article::id).sorted().toList();
        return new Story(ids.getFirst(), null, ids, List.of(), null, null);
    }

    static Merger.Result merge(Collection<Mention> mentions, Bonds bonds) {
        return Merger.merge(mentions, ARTICLES, List.of(), ACTORS, List.of(), bonds);
    }

    Tellings type(EventType newType, @Nullable String newMode, String newCameo, String newTrigger) {
        type = newType;
        mode = newMode;
        cameo = newCameo;
        trigger = newTrigger;
        return this;
    }

    /** By these actors; the empty id is somebody without a name. */
    Tellings by(String... ids) {
        actors = participants(ids);
        return this;
    }

    /** By somebody whom no table knows, in these words. */
    Tellings bySome(String words) {
        actors = List.of(new Participant(null, span(words)));
        return this;
    }

    Tellings to(String... ids) {
        recipients = participants(ids);
        return this;
    }

    Tellings bothWays() {
        reciprocal = true;
        return this;
    }

    Tellings on(String day) {
        return between(day, day);
    }

    Tellings between(String from, String to) {
        Time.Precision precision = from.equals(to) ? Time.Precision.DAY : Time.Precision.RANGE;
        time = new Time(
                LocalDate.parse(from),
                LocalDate.parse(to),
                null,
                null,
                "then",
                precision,
                Time.Basis.STATED,
                span("then"));
        return this;
    }

    /** Counted back from what the report tells. */
    Tellings daysBefore(String from, String to) {
        time = new Time(
                LocalDate.parse(from),
                LocalDate.parse(to),
                null,
                null,
                "weeks earlier",
                Time.Precision.RANGE,
                Time.Basis.RELATIVE,
                span("weeks earlier"));
        return this;
    }

    Tellings in(String country) {
        String code = country.substring(0, 2).toUpperCase(Locale.ROOT) + "L";
        place = new Place(country, code, null, null, null, Place.Precision.COUNTRY, span(country));
        return this;
    }

    Tellings status(Status newStatus) {
        status = newStatus;
        return this;
    }

    Mention mention() {
        int at = Math.max(0, sentence.indexOf(trigger));
        int start = 1000 * Integer.parseInt(id.substring(1));
        String article = id.substring(0, 1);
        return new Mention(
                id,
                article,
                new Span(article, start, start + sentence.length(), sentence),
                new Span(article, start + at, start + at + trigger.length(), trigger),
                type,
                mode,
                List.of(),
                cameo,
                0,
                type.score(),
                type.quad(),
                reciprocal,
                actors,
                recipients,
                place,
                time,
                status,
                List.of(),
                null,
                "");
    }

    private List<Participant> participants(String... ids) {
        return Arrays.stream(ids)
                .map(i -> new Participant(i.isEmpty() ? null : i, span(name(i))))
                .toList();
    }

    private Span span(String words) {
        return new Span(id.substring(0, 1), 0, words.length(), words);
    }

    private static String name(String actor) {
        return ACTORS.stream()
                .filter(a -> a.id().equals(actor))
                .map(Actor::name)
                .findFirst()
                .orElse(actor);
    }

    private static Actor actor(String id, String name, ActorKind kind, @Nullable String country) {
        return new Actor(id, name, List.of(name), kind, country, null, null, null, null, 1);
    }

    private static Article article(String id) {
        return new Article(
                id,
                id + ".txt",
                null,
                null,
                null,
                null,
                id.equals(UNDATED) ? null : "2031-03-07",
                id.equals(UNDATED) ? PublishedBasis.UNKNOWN : PublishedBasis.GIVEN,
                "en",
                "",
                "",
                List.of(id.equals("a") || id.equals("b") ? "agency" : id),
                null,
                null,
                null,
                List.of());
    }
}
