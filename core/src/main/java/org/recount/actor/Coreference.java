package org.recount.actor;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.recount.actor.Register.Draft;
import org.recount.actor.Trail.Found;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/**
 * Descriptions and pronouns: "both countries", "its neighbour", "the Persian country", "it". The nearest earlier actor
 * that fits is taken; when none fits, the words stand for nobody.
 */
final class Coreference {
    private static final Set<ActorKind> NAMED =
            EnumSet.of(ActorKind.ARMED_GROUP, ActorKind.IGO, ActorKind.NGO, ActorKind.MEDIA, ActorKind.OTHER);

    private final ActorFinder finder;
    private final List<Draft> pair;

    Coreference(ActorFinder finder) {
        this.finder = finder;
        this.pair = pairOf(finder.trail);
    }

    /** The two countries that the article is about; empty when it is not clear that there are two. */
    List<Draft> pair() {
        return pair;
    }

    /** The two countries named most, when they stand apart from the third. */
    private static List<Draft> pairOf(Trail trail) {
        Map<String, Integer> count = new TreeMap<>();
        Map<String, Draft> states = new TreeMap<>();
        for (Found f : trail.all().toList()) {
            for (Draft d : f.drafts()) {
                if (d.country != null && d.kind.official()) {
                    count.merge(d.country, 1, Integer::sum);
                    if (d.kind == ActorKind.STATE) {
                        states.put(d.country, d);
                    }
                }
            }
        }
        List<Map.Entry<String, Integer>> order = count.entrySet().stream()
                .filter(e -> states.containsKey(e.getKey()))
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .toList();
        boolean clear = order.size() == 2
                || (order.size() > 2 && order.get(1).getValue() > order.get(2).getValue());
        return clear
                ? List.of(
                        Objects.requireNonNull(states.get(order.get(0).getKey())),
                        Objects.requireNonNull(states.get(order.get(1).getKey())))
                : List.of();
    }

    void read(Sentence sentence, Token token) {
        if (finder.foundAt(sentence, token.index()).isPresent()) {
            return;
        }
        List<Draft> drafts = List.of();
        Reference.Kind kind = Reference.Kind.DESCRIPTION;
        if (token.upos().equals("NOUN") || token.upos().equals("PROPN")) {
            drafts = description(sentence, token);
        } else if (token.upos().equals("PRON")) {
            drafts = antecedent(sentence, token);
            kind = Reference.Kind.PRONOUN;
        }
        if (!drafts.isEmpty()) {
            finder.add(sentence, token.index(), token.index(), token.index(), kind, drafts);
        }
    }

    /** Whether "both" or "two" stands before the word. */
    static boolean isTwo(Sentence sentence, Token token) {
        return sentence.children(token).stream().anyMatch(c -> c.lemma().matches("both|two|2"));
    }

    private List<Draft> description(Sentence sentence, Token token) {
        String lemma = token.lemma();
        boolean country = Words.is("country_word", lemma);
        boolean neighbour = Words.is("neighbour", lemma);
        if (isTwo(sentence, token)) {
            return country || neighbour || Words.is("side", lemma) ? pair : List.of();
        }
        return country || neighbour ? one(sentence, token, neighbour) : again(sentence, token);
    }

    /** "The observatory" after the name of a listed one: "the Syrian Observatory for Human Rights". */
    private List<Draft> again(Sentence sentence, Token noun) {
        boolean bare = noun.upos().equals("NOUN")
                && sentence.children(noun).stream()
                        .allMatch(c -> c.is("case", "punct", "cc", "conj")
                                || (c.is("det") && c.lemma().equals("the")))
                && sentence.children(noun, "det").findAny().isPresent();
        return !bare
                ? List.of()
                : finder.trail
                        .before(sentence, noun.index())
                        .filter(f ->
                                f.kind() == Reference.Kind.NAME && f.drafts().size() == 1)
                        .filter(f -> f.first() < f.last())
                        .filter(f -> NAMED.contains(f.drafts().getFirst().kind))
                        .filter(f -> finder.sentences
                                .get(f.sentence())
                                .token(f.head())
                                .form()
                                .equalsIgnoreCase(noun.form()))
                        .limit(1)
                        .flatMap(f -> f.drafts().stream())
                        .toList();
    }

    private List<Draft> one(Sentence sentence, Token token, boolean neighbour) {
        Optional<String> owner = Stream.concat(
                        finder.ownersOf(sentence, token.index(), token.index()).stream(),
                        sentence.children(token, "nmod:poss").flatMap(t -> antecedent(sentence, t).stream()))
                .map(d -> d.country)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .findFirst();
        if (neighbour) {
            return owner.map(this::otherOf).orElse(List.of());
        }
        if (owner.isPresent()) {
            return List.of(finder.register.state(owner.get()));
        }
        boolean definite =
                sentence.children(token, "det").anyMatch(d -> d.lemma().matches("the|this|that"));
        return definite ? latestState(sentence, token.index()).stream().toList() : List.of();
    }

    private List<Draft> otherOf(String country) {
        boolean inPair = pair.stream().anyMatch(p -> country.equals(p.country));
        return pair.stream().filter(d -> inPair && !country.equals(d.country)).toList();
    }

    /** Whom a pronoun stands for; empty when nobody fits or the word is no such pronoun. */
    List<Draft> antecedent(Sentence sentence, Token pronoun) {
        return switch (pronoun.lemma()) {
            case "it", "its" -> isHarm(sentence, pronoun) ? List.of() : thing(sentence, pronoun);
            case "he", "his", "him", "she", "her" ->
                finder.trail
                        .before(sentence, pronoun.index())
                        .flatMap(f -> f.drafts().stream())
                        .filter(d -> d.kind == ActorKind.PERSON && !d.aliases.isEmpty())
                        .limit(1)
                        .toList();
            case "they", "their", "them" -> plural(sentence, pronoun);
            default -> List.of();
        };
    }

    /** "It killed two": what did is an event, not an actor. */
    private static boolean isHarm(Sentence sentence, Token pronoun) {
        Token verb = sentence.head(pronoun);
        return verb != null && pronoun.is("nsubj") && Words.is("harm", verb.lemma());
    }

    /** "They": the actors that stand together as subject before, else the pair. */
    private List<Draft> plural(Sentence sentence, Token pronoun) {
        for (Found f : near(sentence, pronoun, 1)) {
            Sentence s = finder.sentences.get(f.sentence());
            Token head = s.token(f.head());
            boolean many = f.drafts().size() > 1 || (head.xpos().equals("NNS") && head.is("nsubj"));
            if (many && !f.drafts().isEmpty()) {
                return f.drafts();
            }
            if (head.is("conj") && f.kind() == Reference.Kind.NAME) {
                List<Draft> together = new ArrayList<>(f.drafts());
                finder.foundAt(s, head.head()).ifPresent(first -> together.addAll(first.drafts()));
                if (together.size() > 1) {
                    return together.stream().distinct().toList();
                }
            }
        }
        return pair;
    }

    /** The nearest subject before that is no person, in this sentence or the two before it; else the nearest name. */
    private List<Draft> thing(Sentence sentence, Token pronoun) {
        List<Found> near = near(sentence, pronoun, 2).stream()
                .filter(f -> f.drafts().size() == 1 && f.drafts().get(0).kind != ActorKind.PERSON)
                .toList();
        return near.stream()
                .filter(f -> finder.sentences.get(f.sentence()).token(f.head()).is("nsubj"))
                .findFirst()
                .or(() -> near.stream().findFirst())
                .map(Found::drafts)
                .orElse(List.of());
    }

    private Optional<Draft> latestState(Sentence sentence, int token) {
        return finder.trail
                .before(sentence, token)
                .filter(f -> f.drafts().size() == 1)
                .map(f -> f.drafts().get(0))
                .filter(d -> d.country != null && d.kind.official())
                .findFirst()
                .map(d -> finder.register.state(Objects.requireNonNull(d.country)));
    }

    private List<Found> near(Sentence sentence, Token token, int sentences) {
        return finder.trail
                .before(sentence, token.index())
                .takeWhile(f -> f.sentence() >= sentence.index() - sentences)
                .toList();
    }
}
