package org.recount.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recount.article.Article;
import org.recount.article.CopyKind;
import org.recount.article.Dateline;
import org.recount.article.PublishedBasis;
import org.recount.article.Span;
import org.recount.coding.Mention;
import org.recount.coding.Participant;
import org.recount.coding.Status;
import org.recount.event.Event;
import org.recount.finding.Detail;
import org.recount.finding.Finding;
import org.recount.lineage.Origin;
import org.recount.lineage.Story;
import org.recount.place.Place;
import org.recount.resolve.Statement;
import org.recount.statement.Rendering;
import org.recount.store.Invented.Deed;
import org.recount.store.Invented.Land;
import org.recount.store.Invented.Party;
import org.recount.time.Time;

/** One chain of happenings in one land, told by some articles. */
final class GeneratedStory {
    private static final int OFFICIAL_PARTIES = 6;

    private final GeneratedRecord out;
    private final Random random;
    private final int number;
    private final LocalDate start;
    private final int home;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Happening> happenings = new ArrayList<>();

    GeneratedStory(GeneratedRecord out, Random random, int number, LocalDate start) {
        this.out = out;
        this.random = random;
        this.number = number;
        this.start = start;
        this.home = random.nextInt(Invented.LANDS.size());
    }

    /** An article while it is written. What stands in it waits for its id. */
    private static final class Draft {
        final int index;
        final String uri;
        final String outlet;
        final @Nullable String agency;
        final LocalDate day;
        final StringBuilder text = new StringBuilder();
        final List<Told> told = new ArrayList<>();
        final List<Said> said = new ArrayList<>();
        String title = "";

        Draft(int index, String uri, String outlet, @Nullable String agency, LocalDate day) {
            this.index = index;
            this.uri = uri;
            this.outlet = outlet;
            this.agency = agency;
            this.day = day;
        }

        At add(String words) {
            int from = text.length();
            text.append(words);
            return new At(from, text.length());
        }
    }

    /** A stretch of an article's text. */
    private record At(int from, int to) {}

    private record Told(
            Happening of,
            At sentence,
            At trigger,
            At actor,
            At recipient,
            At place,
            At day,
            @Nullable At killed,
            int dead,
            @Nullable At hurt,
            int injured) {}

    private record Said(Happening of, At words, At cue, At speaker, String content, Party by) {}

    private record Happening(
            int index,
            Deed deed,
            Party actor,
            Party recipient,
            Land land,
            String town,
            double lat,
            double lon,
            LocalDate day,
            Status status,
            int dead,
            List<Mention> mentions,
            List<Detail> details) {}

    void tell(int events) {
        for (int i = 0; i < events; i++) {
            boolean agency = random.nextInt(10) < 4;
            drafts.add(new Draft(
                    i,
                    "wire/" + number + "/" + i + ".txt",
                    Invented.outlet(random),
                    agency ? Invented.AGENCIES.get(random.nextInt(Invented.AGENCIES.size())) : null,
                    start.plusDays(random.nextInt(10))));
        }
        for (int i = 0; i < events; i++) {
            Happening happening = happening();
            happenings.add(happening);
            int tellers = 1 + random.nextInt(3);
            for (int k = 0; k < tellers; k++) {
                write(drafts.get((i + k * (1 + random.nextInt(7))) % drafts.size()), happening);
            }
        }
        List<Article> articles = finish();
        happenings.removeIf(h -> h.mentions().isEmpty());
        Map<Integer, String> ids = new TreeMap<>();
        happenings.forEach(h -> ids.put(h.index(), event(h, articles)));
        statements(ids, articles);
        out.stories.add(new Story(
                articles.stream()
                        .map(Article::id)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                articles.getFirst().title(),
                GeneratedRecord.set(articles.stream().map(Article::id)),
                GeneratedRecord.set(ids.values().stream()),
                start,
                start.plusDays(9)));
    }

    private Happening happening() {
        Land land = Invented.LANDS.get(home);
        int other = (home + 1 + random.nextInt(2)) % Invented.LANDS.size();
        Party actor = party(home);
        Party recipient = party(random.nextInt(3) == 0 ? home : other);
        String town = Invented.town(random);
        double lat = GeneratedRecord.round(land.lat() + random.nextDouble() * 4 - 2);
        double lon = wrap(land.lon() + random.nextDouble() * 6 - 3);
        Happening before = happenings.size() % 4 == 3 ? happenings.getLast() : null; // where the last one was
        return new Happening(
                happenings.size(),
                Invented.DEEDS.get(
                        Math.min(random.nextInt(Invented.DEEDS.size()), random.nextInt(Invented.DEEDS.size()))),
                actor,
                recipient.id().equals(actor.id()) ? party(other) : recipient,
                land,
                before == null ? town : before.town(),
                before == null ? lat : before.lat(),
                before == null ? lon : before.lon(),
                start.plusDays(random.nextInt(8)),
                random.nextInt(12) == 0 ? Status.FUTURE : random.nextInt(15) == 0 ? Status.ONGOING : Status.HAPPENED,
                1 + random.nextInt(40),
                new ArrayList<>(),
                new ArrayList<>());
    }

    private static double wrap(double lon) {
        return GeneratedRecord.round(lon > 180 ? lon - 360 : lon);
    }

    private Party party(int land) {
        return Invented.ACTORS.get(land * OFFICIAL_PARTIES + random.nextInt(OFFICIAL_PARTIES - 1));
    }

    private void write(Draft d, Happening h) {
        if (d.told.stream().anyMatch(t -> t.of().index() == h.index())) {
            return;
        }
        if (d.text.isEmpty()) {
            d.title = h.actor().name() + " " + h.deed().verb() + " "
                    + h.recipient().name() + " near " + h.town();
            d.add(h.town() + ", " + d.day + (d.agency == null ? "" : " (" + d.agency + ")") + " - ");
        }
        int from = d.text.length();
        At actor = d.add(h.actor().name());
        d.add(" ");
        At trigger = d.add(h.deed().verb());
        d.add(" ");
        At recipient = d.add(h.recipient().name());
        d.add(" near ");
        At place = d.add(h.town());
        d.add(" on ");
        At day = d.add(h.day().toString());
        At killed = null;
        At hurt = null;
        int dead = random.nextInt(3) == 0 ? h.dead() + 1 + random.nextInt(5) : h.dead();
        int injured = dead * 2;
        if (h.deed().harm()) {
            d.add(", killing ");
            killed = d.add(String.valueOf(dead));
            d.add(" people and wounding ");
            hurt = d.add(String.valueOf(injured));
        }
        d.add(".");
        d.told.add(new Told(
                h, new At(from, d.text.length()), trigger, actor, recipient, place, day, killed, dead, hurt, injured));
        d.add(" ");
        if (random.nextInt(2) == 0) {
            Party by = Invented.ACTORS.get(home * OFFICIAL_PARTIES + OFFICIAL_PARTIES - 1);
            String claim = Invented.CLAIMS.get(random.nextInt(Invented.CLAIMS.size())) + " at " + h.town();
            d.add("\"");
            At words = d.add(claim);
            d.add(",\" ");
            At cue = d.add("said");
            d.add(" ");
            At speaker = d.add(by.name());
            d.add(". ");
            d.said.add(new Said(h, words, cue, speaker, claim, by));
        }
        for (int i = 0; i < 3; i++) {
            d.add(Invented.FILLERS.get(random.nextInt(Invented.FILLERS.size())) + " ");
        }
        d.add("\n\n");
    }

    private List<Article> finish() {
        Map<String, List<Article>> byOrigin = new LinkedHashMap<>();
        for (Draft d : drafts) {
            if (d.text.isEmpty()) {
                d.title = "Quiet day";
                d.add("Nothing was heard from either side on " + d.day + ".");
            }
            String text = d.text.toString();
            Article article = new Article(
                    Article.idOf(d.uri, text),
                    d.uri,
                    d.outlet,
                    d.title,
                    null,
                    new Dateline(null, d.day.toString(), d.agency),
                    d.day.toString(),
                    PublishedBasis.GIVEN,
                    "en",
                    text,
                    Invented.id("source", d.uri).repeat(4),
                    List.of(),
                    null,
                    null,
                    null,
                    List.of());
            byOrigin.computeIfAbsent(d.agency == null ? d.outlet : d.agency, k -> new ArrayList<>())
                    .add(article);
        }
        Map<String, Article> byUri = new TreeMap<>();
        byOrigin.forEach((name, all) -> {
            String origin =
                    all.stream().map(Article::id).min(Comparator.naturalOrder()).orElseThrow();
            boolean agency = Invented.AGENCIES.contains(name);
            for (Article a : all) {
                boolean copy = agency && !a.id().equals(all.getFirst().id());
                byUri.put(
                        a.uri(),
                        a.withLineage(
                                List.of(origin),
                                copy ? all.getFirst().id() : null,
                                copy ? CopyKind.REWRITE : null,
                                copy ? GeneratedRecord.round(0.4 + random.nextInt(50) / 100.0) : null));
            }
            out.origins.add(new Origin(
                    origin,
                    agency ? Origin.Kind.AGENCY : Origin.Kind.OUTLET,
                    name,
                    GeneratedRecord.set(all.stream().map(Article::id)),
                    all.stream()
                            .map(a -> new Origin.Signal(agency ? "dateline" : "nothing_found", a.id(), null, null))
                            .toList()));
        });
        List<Article> articles = drafts.stream()
                .map(d -> byUri.get(d.uri))
                .map(Objects::requireNonNull)
                .toList();
        for (Draft d : drafts) {
            d.told.forEach(t -> mention(t, articles.get(d.index)));
        }
        out.articles.addAll(articles);
        return articles;
    }

    private static Span span(Article a, At at) {
        return a.span(at.from(), at.to());
    }

    private void mention(Told t, Article a) {
        Happening h = t.of();
        String id = Invented.id(a.id(), t.trigger().from(), t.trigger().to(), 0);
        boolean mutual = h.deed().mutual();
        Participant one = new Participant(h.actor().id(), span(a, t.actor()));
        Participant two = new Participant(h.recipient().id(), span(a, t.recipient()));
        h.mentions()
                .add(new Mention(
                        id,
                        a.id(),
                        span(a, t.sentence()),
                        span(a, t.trigger()),
                        h.deed().type(),
                        null,
                        List.of(),
                        h.deed().cameo(),
                        h.deed().goldstein(),
                        h.deed().type().score(),
                        h.deed().type().quad(),
                        mutual,
                        mutual ? List.of(one, two) : List.of(one),
                        mutual ? List.of() : List.of(two),
                        new Place(
                                h.town(),
                                h.land().code(),
                                null,
                                h.lat(),
                                h.lon(),
                                random.nextInt(3) == 0 ? Place.Precision.DISTRICT : Place.Precision.EXACT,
                                span(a, t.place())),
                        new Time(
                                h.day(),
                                h.day(),
                                null,
                                null,
                                h.day().toString(),
                                Time.Precision.DAY,
                                Time.Basis.STATED,
                                span(a, t.day())),
                        h.status(),
                        List.of(),
                        null,
                        "row " + h.deed().verb()));
        detail(h, a, id, "place", t.place(), null, h.town() + "; ; " + h.land().code());
        if (random.nextInt(3) == 0) {
            detail(h, a, id, "date", t.day(), null, h.day().toString());
        }
        if (t.killed() != null && t.hurt() != null) {
            detail(h, a, id, "killed", t.killed(), t.dead(), null);
            detail(h, a, id, "injured", t.hurt(), t.injured(), null);
        } else {
            detail(h, a, id, "target", t.recipient(), null, h.recipient().name());
        }
    }

    private void detail(
            Happening h,
            Article a,
            String mention,
            String attribute,
            At at,
            @Nullable Integer number,
            @Nullable String value) {
        boolean named = random.nextInt(3) == 0;
        Span span = span(a, at);
        h.details()
                .add(new Detail(
                        Invented.id(a.id(), span.start(), span.end(), attribute, "all"),
                        List.of(),
                        List.of(mention),
                        a.id(),
                        attribute,
                        "all",
                        number,
                        number,
                        number,
                        number == null ? null : Detail.Bound.EXACT,
                        value,
                        span.quote(),
                        named ? h.actor().id() : null,
                        named ? Detail.ClaimantBasis.NAMED : Detail.ClaimantBasis.REPORT,
                        named ? h.actor().name() : null,
                        null,
                        span,
                        a.published()));
    }

    private String event(Happening h, List<Article> articles) {
        Map<String, Article> byId = new TreeMap<>();
        articles.forEach(a -> byId.put(a.id(), a));
        Mention first =
                h.mentions().stream().min(Comparator.comparing(Mention::id)).orElseThrow();
        String id = first.id();
        List<String> in = GeneratedRecord.set(h.mentions().stream().map(Mention::article));
        List<String> origins = GeneratedRecord.set(in.stream().map(a -> origin(byId, a)));
        List<Event.Merge> why = h.mentions().stream()
                .filter(m -> !m.id().equals(id))
                .map(m -> new Event.Merge(id, m.id(), "same parties, same type, same day", 0.9))
                .toList();
        boolean mutual = h.deed().mutual();
        out.events.add(new Event(
                id,
                first.type(),
                null,
                List.of(),
                first.cameo(),
                first.goldstein(),
                first.score(),
                first.quad(),
                mutual,
                GeneratedRecord.set(Stream.of(
                        h.actor().id(), mutual ? h.recipient().id() : h.actor().id())),
                mutual ? List.of() : List.of(h.recipient().id()),
                h.index() % 23 == 22 ? null : first.place(),
                random.nextInt(20) == 0 ? null : first.time(),
                h.status(),
                in,
                origins,
                GeneratedRecord.set(h.mentions().stream().map(Mention::id)),
                h.actor().name() + " " + h.deed().verb() + " " + h.recipient().name() + " near " + h.town() + " on "
                        + h.day(),
                why));
        h.mentions().forEach(m -> out.mentions.add(m.withEvent(id)));
        Map<String, List<Detail>> byAttribute = new TreeMap<>();
        h.details()
                .forEach(d -> byAttribute
                        .computeIfAbsent(d.attribute(), k -> new ArrayList<>())
                        .add(d.withEvents(List.of(id))));
        byAttribute.forEach((attribute, all) -> {
            out.details.addAll(all);
            out.findings.add(finding(id, attribute, all, byId));
        });
        return id;
    }

    private static String origin(Map<String, Article> byId, String article) {
        return Objects.requireNonNull(byId.get(article)).countedOrigin();
    }

    private Finding finding(String event, String attribute, List<Detail> all, Map<String, Article> byId) {
        Map<String, List<Detail>> byValue = new TreeMap<>();
        all.forEach(
                d -> byValue.computeIfAbsent(d.text(), k -> new ArrayList<>()).add(d));
        List<Finding.Version> versions = byValue.values().stream()
                .map(same -> new Finding.Version(
                        same.getFirst().low(),
                        same.getFirst().high(),
                        same.getFirst().value(),
                        same.getFirst().text(),
                        GeneratedRecord.set(same.stream()
                                .map(Detail::claimant)
                                .filter(Objects::nonNull)
                                .map(String::valueOf)),
                        GeneratedRecord.set(same.stream().map(d -> origin(byId, d.article()))),
                        GeneratedRecord.set(same.stream().map(Detail::article)),
                        GeneratedRecord.set(same.stream().map(Detail::id))))
                .toList();
        Finding.State state;
        if (versions.size() > 1) {
            int die = random.nextInt(10);
            state = die == 0 ? Finding.State.DIFFERENT_SCOPE : die < 3 ? Finding.State.UPDATED : Finding.State.DISPUTED;
        } else if (versions.getFirst().claimants().isEmpty()) {
            state = Finding.State.UNATTRIBUTED;
        } else {
            state = versions.getFirst().origins().size() == 1 ? Finding.State.ONE_ORIGIN : Finding.State.AGREED;
        }
        return new Finding(
                Invented.id(event, attribute, "all"),
                List.of(event),
                attribute,
                "all",
                state,
                List.of(state),
                versions,
                "Told by " + all.size() + " reports.");
    }

    private void statements(Map<Integer, String> ids, List<Article> articles) {
        record Utterance(String content, String event, Party by) {}
        Map<Utterance, List<Rendering>> byWords = new LinkedHashMap<>();
        for (Draft d : drafts) {
            Article a = articles.get(d.index);
            for (Said s : d.said) {
                Span words = span(a, s.words());
                Rendering rendering = new Rendering(
                        Invented.id(a.id(), words.start(), words.end()),
                        a.id(),
                        words,
                        Rendering.Kind.DIRECT,
                        span(a, s.cue()),
                        "say",
                        s.by().id(),
                        span(a, s.speaker()),
                        a.publishedOn(),
                        null,
                        null);
                byWords.computeIfAbsent(
                                new Utterance(s.content(), String.valueOf(ids.get(s.of().index())), s.by()),
                                k -> new ArrayList<>())
                        .add(rendering);
            }
        }
        byWords.forEach((u, all) -> {
            String id = all.stream()
                    .map(Rendering::id)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            all.forEach(r -> out.renderings.add(r.withStatement(id)));
            out.statements.add(new Statement(
                    id,
                    u.by().id(),
                    Rendering.Kind.DIRECT,
                    all.getFirst().saidOn(),
                    u.content(),
                    GeneratedRecord.set(all.stream().map(Rendering::id)),
                    List.of(),
                    List.of(u.event())));
        });
    }
}
