package org.recount.finding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recount.actor.LocalActors;
import org.recount.actor.Reference;
import org.recount.article.Article;
import org.recount.article.Span;
import org.recount.internal.Table;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/** Finds what an act of force was aimed at; whoever was hurt is counted by the figures and is no target. Words that are none: {@code no_targets.tsv}. */
final class Targets {
    private static final Set<String> DELIVERIES = words("verb");
    private static final Set<String> NO_AIMS = words("noun");
    private static final Set<String> BLAMES = words("blame");
    private static final Set<String> OWNED = words("owned");
    private static final Set<String> HURT = Set.of("killed", "injured", "shot");
    private static final Set<String> AIMS = Set.of("on", "against", "at", "in", "of", "upon");
    private static final Set<String> WHERE =
            Set.of("in", "near", "at", "outside", "across", "around", "inside", "within");
    /** So many arcs under what is aimed at stands whoever it belongs to: "positions of the group". */
    private static final int BELONGS = 2;

    private final Article article;
    private final LocalActors actors;
    private final Set<Token> acts;

    /**
     * In one article.
     *
     * @param acts the triggers of its mentions: what is done is not what it is aimed at
     */
    Targets(Article article, LocalActors actors, Set<Token> acts) {
        this.article = article;
        this.actors = actors;
        this.acts = acts;
    }

    /** By the words that name it what a happening was aimed at: a local actor's key, or the words. */
    Map<Span, String> of(Happenings.Placed p) {
        Map<Span, String> found = new TreeMap<>();
        Sentence s = p.sentence();
        for (Token aimed : aimed(s, p.trigger())) {
            Words words = Words.phrase(s, aimed, t -> means(s, t));
            if (words.empty()
                    || aimed.upos().equals("PRON")
                    || victims(aimed)
                    || Circumstances.weapon(aimed) != null
                    || people(s, aimed)
                    || NO_AIMS.contains(aimed.lemma().toLowerCase(Locale.ROOT))
                    || delivered(p.trigger(), aimed)
                    || acts.contains(aimed)) {
                continue;
            }
            Map<String, Reference> meant = new HashMap<>();
            for (Reference r : actors.in(s)) {
                if (words.first() <= r.head()
                        && r.head() <= words.last()
                        && r.kind() != Reference.Kind.GROUP
                        && r.kind() != Reference.Kind.GROUND
                        && (r.head() == aimed.index()
                                || r.kind() == Reference.Kind.NAME
                                || r.kind() == Reference.Kind.MODIFIER)
                        && Happenings.distance(s, s.token(r.head()), aimed) <= BELONGS
                        && !(r.head() != aimed.index() && lies(s, s.token(r.head())))) {
                    r.keys().stream()
                            .filter(key -> r.kind() != Reference.Kind.MODIFIER
                                    || !actors.get(key).kind().official())
                            .forEach(key -> meant.putIfAbsent(key, r));
                }
            }
            Set<String> named = new HashSet<>(meant.keySet());
            named.removeIf(key -> actors.get(key).kind().official() && meant.size() > 1);
            Span span = words.span(article);
            if (hurt(p.trigger())
                    && (named.isEmpty() || s.children(aimed, "nummod").findAny().isPresent())) {
                continue; // victims, whom the figures count
            }
            if (named.size() == 1) {
                found.put(span, named.iterator().next());
            } else if (named.isEmpty()) {
                found.put(span, span.quote());
            }
            if (named.size() > 1) {
                named.stream()
                        .sorted()
                        .forEach(key -> found.putIfAbsent(
                                Objects.requireNonNull(meant.get(key)).span(), key));
            }
        }
        return found;
    }

    /** "Pounded the district with rocket fire": what it was hit with. */
    private static boolean means(Sentence s, Token t) {
        return t.is("nmod", "obl")
                && s.children(t, "case").anyMatch(c -> c.lemma().equals("with"))
                && s.subtree(t).stream().anyMatch(w -> Circumstances.weapon(w) != null);
    }

    /** "Fired a salvo of rockets", "carried out a raid": what was thrown or done. */
    private static boolean delivered(Token trigger, Token noun) {
        return noun.is("obj", "nsubj")
                && noun.head() == trigger.index()
                && DELIVERIES.contains(trigger.lemma().toLowerCase(Locale.ROOT));
    }

    private static boolean hurt(Token trigger) {
        return Harm.of(trigger).stream().anyMatch(h -> HURT.contains(h.attribute()));
    }

    /** "Hundreds of people", "dozens". */
    private static boolean people(Sentence s, Token noun) {
        return Quantities.vague(noun.lemma())
                && (s.children(noun, "nmod").findAny().isEmpty()
                        || s.children(noun, "nmod").anyMatch(n -> Groups.people(n) || Circumstances.weapon(n) != null));
    }

    private static Set<String> words(String kind) {
        return Table.load(Targets.class, "no_targets.tsv").rows().stream()
                .filter(row -> row.get("kind").equals(kind))
                .map(row -> row.get("word"))
                .collect(Collectors.toUnmodifiableSet());
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
                        .map(c -> c.form().toLowerCase(Locale.ROOT))
                        .anyMatch(c -> aim(verb, object.isPresent(), c)
                                && !(c.equals("of")
                                        && OWNED.contains(trigger.lemma().toLowerCase(Locale.ROOT)))));
        Token carried = s.head(trigger);
        if (carried != null && BLAMES.contains(carried.lemma().toLowerCase(Locale.ROOT))) {
            return List.of();
        }
        Stream<Token> beside = !verb && trigger.is("obj") && carried != null
                ? s.children(carried, "obl")
                        .filter(t -> s.children(t, "case")
                                .anyMatch(c -> c.form().equalsIgnoreCase("against")
                                        || c.form().equalsIgnoreCase("on")))
                : Stream.empty();
        return Stream.concat(object.stream(), Stream.concat(below, beside))
                .filter(t -> !Circumstances.time(t))
                .flatMap(t -> Stream.concat(Stream.of(t), s.children(t, "conj")))
                .toList();
    }

    private static boolean aim(boolean verb, boolean object, String preposition) {
        return verb
                ? preposition.equals("against") || (!object && (preposition.equals("on") || preposition.equals("at")))
                : AIMS.contains(preposition) && !preposition.equals("in");
    }

    /** "A hospital in the country", "near the city": where it lies. */
    private static boolean lies(Sentence s, Token name) {
        return s.children(name, "case").anyMatch(c -> WHERE.contains(c.form().toLowerCase(Locale.ROOT)));
    }
}
