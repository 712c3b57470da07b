package org.recount.finding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recount.actor.LocalActors;
import org.recount.actor.Reference;
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
    private static final Set<String> AIMS = Set.of("on", "against", "at", "in", "of", "upon");

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
        for (Happenings.Placed p : all) {
            Mention m = p.mention();
            if (!m.status().real()) {
                continue;
            }
            if (m.time() != null) {
                drafts.words(Dates.ATTRIBUTE, Dates.value(m.time()), m.time().span(), m.id(), claims.of(m.trigger()));
            }
            if (m.place() != null) {
                drafts.words(
                        PlaceNames.ATTRIBUTE,
                        PlaceNames.value(m.place()),
                        m.place().span(),
                        m.id(),
                        claims.of(m.place().span()));
            }
            if (FORCE.contains(m.type())) {
                perpetrators(m);
                targets(p, acts);
                weapons(p);
                Motives.of(p.sentence(), p.trigger())
                        .forEach(w ->
                                words("motive", ContentWords.key(w.span(article).quote()), w.span(article), m));
            }
        }
    }

    private void words(String attribute, String value, Span span, Mention m) {
        drafts.words(attribute, value, span, m.id(), claims.of(span));
    }

    /** Who did it, where somebody says so: in the report's own voice the mention itself says it. */
    private void perpetrators(Mention m) {
        if (m.reciprocal() || m.attribution().isEmpty()) {
            return;
        }
        for (Participant actor : m.actors()) {
            drafts.words(Parties.PERPETRATOR, actor.id(), actor.span(), m.id(), claims.of(m.trigger()));
        }
    }

    private void targets(Happenings.Placed p, Set<Token> acts) {
        Sentence s = p.sentence();
        for (Token aimed : aimed(s, p.trigger())) {
            Words words = Words.phrase(s, aimed);
            if (words.empty()
                    || aimed.upos().equals("PRON")
                    || victims(aimed)
                    || means(aimed)
                    || people(s, aimed)
                    || acts.contains(aimed)) {
                continue;
            }
            Map<String, Reference> meant = new HashMap<>();
            for (Reference r : actors.in(s)) {
                if (words.first() <= r.head() && r.head() <= words.last() && r.kind() != Reference.Kind.GROUP) {
                    r.keys().stream()
                            .filter(key -> r.kind() != Reference.Kind.MODIFIER
                                    || !actors.get(key).kind().official())
                            .forEach(key -> meant.putIfAbsent(key, r));
                }
            }
            Set<String> named = new HashSet<>(meant.keySet());
            named.removeIf(key -> actors.get(key).kind().official() && meant.size() > 1);
            Span span = words.span(article);
            if (named.size() == 1) {
                words(Parties.TARGET, named.iterator().next(), span, p.mention());
            } else if (named.isEmpty()) {
                words(Parties.TARGET, span.quote(), span, p.mention());
            }
            if (named.size() > 1) {
                named.stream()
                        .sorted()
                        .forEach(key -> words(
                                Parties.TARGET,
                                key,
                                Objects.requireNonNull(meant.get(key)).span(),
                                p.mention()));
            }
        }
    }

    /** "Fired two rockets": what it was done with. */
    private static boolean means(Token noun) {
        return WEAPONS.containsKey(noun.lemma().toLowerCase(Locale.ROOT));
    }

    /** "Hundreds of people". */
    private static boolean people(Sentence s, Token noun) {
        return s.children(noun, "nmod").anyMatch(Groups::people) && Quantities.vague(noun.lemma());
    }

    private static boolean victims(Token noun) {
        return Groups.people(noun)
                || noun.upos().equals("NUM")
                || !Harm.of(noun).isEmpty();
    }

    /** The phrases that a trigger is aimed at: a verb's object or its "against X", a noun's "on X". */
    private static List<Token> aimed(Sentence s, Token trigger) {
        boolean verb = trigger.upos().equals("VERB");
        Optional<Token> object = verb ? s.children(trigger, "obj", "nsubj:pass").findFirst() : Optional.empty();
        Stream<Token> below = s.children(trigger, "obl", "nmod")
                .filter(t -> t.deprel().indexOf("tmod") < 0)
                .filter(t -> s.children(t, "case")
                        .anyMatch(c -> aim(verb, object.isPresent(), c.form().toLowerCase(Locale.ROOT))));
        Token carried = s.head(trigger);
        Stream<Token> beside = !verb && trigger.is("obj") && carried != null
                ? s.children(carried, "obl")
                        .filter(t -> s.children(t, "case")
                                .anyMatch(c -> c.form().equalsIgnoreCase("against")
                                        || c.form().equalsIgnoreCase("on")))
                : Stream.empty();
        return Stream.concat(object.stream(), Stream.concat(below, beside))
                .filter(t -> !time(t))
                .flatMap(t -> Stream.concat(Stream.of(t), s.children(t, "conj")))
                .toList();
    }

    private static boolean aim(boolean verb, boolean object, String preposition) {
        return verb
                ? preposition.equals("against") || (!object && (preposition.equals("on") || preposition.equals("at")))
                : AIMS.contains(preposition) && !preposition.equals("in");
    }

    /** "On Tuesday" and its like are no aims. */
    private static boolean time(Token t) {
        return TIMES.contains(t.lemma().toLowerCase(Locale.ROOT));
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
                    String weapon = t.upos().equals("VERB")
                            ? null
                            : WEAPONS.get(t.lemma().toLowerCase(Locale.ROOT));
                    if (weapon != null) {
                        words("weapon", weapon, article.span(t.start(), t.end()), p.mention());
                    }
                });
    }
}
