package org.recount.finding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recount.actor.LocalActors;
import org.recount.article.Article;
import org.recount.article.Span;
import org.recount.coding.EventType;
import org.recount.coding.Mention;
import org.recount.coding.Participant;
import org.recount.internal.Table;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/** Finds when and where a mention's happening was, and of a violent one who did it, to what, with what and why. */
final class Circumstances {
    private static final Set<EventType> FORCE = Set.of(EventType.ASSAULT, EventType.COERCE, EventType.PROTEST);
    private static final Map<String, String> WEAPONS = Table.load(Circumstances.class, "weapons.tsv").rows().stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get("word"), row -> row.get("weapon")));
    private static final Set<String> TIMES = Table.load(Circumstances.class, "times.tsv").rows().stream()
            .map(row -> row.get("word"))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> MEANS = Set.of("with", "by", "using", "of", "from");

    private final Article article;
    private final LocalActors actors;
    private final Claims claims;
    private final Drafts drafts;

    Circumstances(Article article, LocalActors actors, Claims claims, Drafts drafts) {
        this.article = article;
        this.actors = actors;
        this.claims = claims;
        this.drafts = drafts;
    }

    void add(List<Happenings.Placed> all) {
        // "foiled an attack": the attack is what happened, not what it was aimed at
        Set<Token> acts = all.stream().map(Happenings.Placed::trigger).collect(Collectors.toSet());
        Settings settings = new Settings(article, actors, all, acts);
        Targets targets = new Targets(article, actors, acts);
        for (Happenings.Placed p : all) {
            Mention m = p.mention();
            if (!m.status().real()) {
                continue;
            }
            if (m.time() != null && settings.own(p, m.time().span())) {
                drafts.words(Dates.ATTRIBUTE, Dates.value(m.time()), m.time().span(), m.id(), claims.of(m.trigger()));
            }
            if (m.place() != null && settings.holds(p, m.place())) {
                drafts.words(
                        PlaceNames.ATTRIBUTE,
                        PlaceNames.value(m.place()),
                        m.place().span(),
                        m.id(),
                        claims.of(m.place().span()));
            }
            if (FORCE.contains(m.type())) {
                perpetrators(p);
                targets.of(p).forEach((span, value) -> words(Parties.TARGET, value, span, m));
                weapons(p);
                Motives.of(p.sentence(), p.trigger())
                        .forEach(w ->
                                words("motive", ContentWords.key(w.span(article).quote()), w.span(article), m));
            }
        }
    }

    /** Whether it is an act of force. */
    static boolean force(Mention m) {
        return FORCE.contains(m.type());
    }

    private void words(String attribute, String value, Span span, Mention m) {
        drafts.words(attribute, value, span, m.id(), claims.of(span));
    }

    /** Who did it, where somebody says so: in the report's own voice the mention itself says it. */
    private void perpetrators(Happenings.Placed p) {
        Mention m = p.mention();
        if (m.reciprocal() || m.attribution().isEmpty()) {
            return;
        }
        for (Participant actor : m.actors()) {
            if (pronoun(p, actor)) {
                continue; // whom it means is a guess, and the guess would stand as somebody's claim
            }
            drafts.words(Parties.PERPETRATOR, actor.id(), actor.span(), m.id(), claims.of(m.trigger()));
        }
    }

    private boolean pronoun(Happenings.Placed p, Participant actor) {
        int at = article.charStart(actor.span());
        return p.sentence().tokens().stream()
                .anyMatch(t -> t.start() == at
                        && t.upos().equals("PRON")
                        && t.form().length() == actor.span().quote().length());
    }

    /** "On Tuesday" and its like are no aims. */
    static boolean time(Token t) {
        return TIMES.contains(t.lemma().toLowerCase(Locale.ROOT));
    }

    /** The weapon that a word names, or null. */
    static @Nullable String weapon(Token noun) {
        return WEAPONS.get(noun.lemma().toLowerCase(Locale.ROOT));
    }

    /** "Their helicopter came under fire". */
    private boolean hit(Mention m, Token t) {
        return m.recipients().stream().anyMatch(r -> {
            int from = article.charStart(r.span());
            return from <= t.start() && t.end() <= from + r.span().quote().length();
        });
    }

    private void weapons(Happenings.Placed p) {
        Sentence s = p.sentence();
        Token trigger = p.trigger();
        Stream<Token> near = s.children(trigger).stream()
                .filter(t -> t.is("compound", "amod", "nsubj")
                        || (t.is("nmod", "obl")
                                && s.children(t, "case", "mark")
                                        .anyMatch(c -> MEANS.contains(c.form().toLowerCase(Locale.ROOT)))));
        Stream.concat(Stream.of(trigger), near.flatMap(t -> Stream.concat(Stream.of(t), s.children(t, "conj"))))
                .forEach(t -> {
                    String weapon = t.upos().equals("VERB") || hit(p.mention(), t) ? null : weapon(t);
                    if (weapon != null) {
                        words("weapon", weapon, article.span(t.start(), t.end()), p.mention());
                    }
                });
    }
}
