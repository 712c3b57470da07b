package org.recount.coding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.recount.actor.LocalActor;
import org.recount.actor.LocalActors;
import org.recount.actor.Reference;
import org.recount.article.Article;
import org.recount.article.Span;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/**
 * From a word in an argument's place to the actors that it stands for: the actor that the word names; else the one
 * whose thing it is ("Peruvian positions", "bases of the group", "positions run by rebels"); else the people or the body
 * that it means, without a name ("thousands of textile workers").
 */
final class Arguments {
    private static final int DEPTH = 3;
    private static final Set<String> OWNERS = Set.of("of", "by", "from", "for");

    private final Article article;
    private final Sentence sentence;
    private final LocalActors actors;
    private final Lexicon lexicon;
    private final WordClasses classes;
    private final Humans humans;
    private final BitSet times;
    private final Set<Span> things = new HashSet<>();

    Arguments(
            Article article,
            Sentence sentence,
            LocalActors actors,
            Lexicon lexicon,
            WordClasses classes,
            Humans humans,
            BitSet times) {
        this.article = article;
        this.sentence = sentence;
        this.actors = actors;
        this.lexicon = lexicon;
        this.classes = classes;
        this.humans = humans;
        this.times = times;
    }

    /** The participants that these words stand for, each actor once; people without a name have a null id. */
    List<Participant> of(List<Token> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        Map<String, Participant> found = new LinkedHashMap<>();
        for (Token word : words) {
            for (Participant p : of(word, DEPTH)) {
                found.putIfAbsent(p.id() == null ? p.span().start() + "" : p.id(), p);
            }
        }
        return List.copyOf(found.values());
    }

    /** What stands in a party's place and is no actor, but a name: "seized Mosul". */
    List<Participant> names(List<Token> words) {
        return words.stream()
                .filter(w -> w.upos().equals("PROPN") && !times.get(w.index()))
                .map(this::thing)
                .toList();
    }

    /** What stands in a party's place and is no actor: "condemned the raid"; but not the act itself: "held talks". */
    List<Participant> things(List<Token> words, Predicate<TriggerRow> same) {
        return words.stream()
                .filter(w -> w.upos().equals("PROPN") || w.upos().equals("NOUN"))
                .filter(w -> !times.get(w.index()))
                .filter(w -> lexicon.rows(w.lemma(), 'N').stream().noneMatch(same))
                .map(this::thing)
                .toList();
    }

    private Participant thing(Token head) {
        Span span = phrase(head);
        things.add(span);
        return new Participant(null, span);
    }

    private List<Participant> of(Token word, int depth) {
        Optional<Reference> reference = actors.at(sentence, word);
        if (reference.isPresent() && !reference.get().keys().isEmpty()) {
            return participants(reference.get());
        }
        List<Participant> named = new ArrayList<>();
        sentence.children(word, "appos", "flat", "compound", "nmod:desc")
                .forEach(c -> actors.at(sentence, c)
                        .filter(r -> r.kind() == Reference.Kind.NAME || isGroup(r))
                        .ifPresent(r -> named.addAll(participants(r))));
        if (named.isEmpty() && depth > 0) {
            owners(word).forEach(owner -> named.addAll(of(owner, depth - 1)));
        }
        if (named.isEmpty() && depth > 0 && word.xpos().equals("PRP")) {
            speaker(word).ifPresent(speaker -> named.addAll(of(speaker, depth - 1)));
        }
        if (named.isEmpty() && reference.isPresent()) {
            named.add(new Participant(null, reference.get().span()));
        }
        if (named.isEmpty() && isPeople(word)) {
            named.add(new Participant(null, phrase(word)));
        }
        return named;
    }

    /** Whether a word heads a phrase for people: no name of a place, no time. */
    private boolean isPeople(Token word) {
        return humans.at(sentence, word)
                && !times.get(word.index())
                && actors.groundAt(sentence, word).isEmpty();
    }

    /** "The watchdog says it will ...": who says so, for a pronoun that nobody in the article's list of actors fits. */
    private Optional<Token> speaker(Token pronoun) {
        Token verb = sentence.head(pronoun);
        if (verb == null || !pronoun.is("nsubj") || !verb.is("ccomp")) {
            return Optional.empty();
        }
        Token saying = sentence.head(verb);
        return saying == null
                ? Optional.empty()
                : sentence.children(saying, "nsubj").findFirst().filter(said -> said.index() < pronoun.index());
    }

    private List<Token> owners(Token word) {
        List<Token> possessors = sentence.children(word, "nmod:poss", "amod", "compound", "nmod:desc", "det")
                .flatMap(c -> Stream.concat(Stream.of(c), sentence.children(c, "conj")))
                .filter(c -> actors.at(sentence, c).isPresent()
                        || (c.deprel().equals("nmod:poss") && humans.at(sentence, c)))
                .toList();
        if (possessors.isEmpty()) {
            possessors = leaders(word);
        }
        List<Token> behind = behind(word);
        return behind.stream().anyMatch(b -> !of(b, 1).isEmpty()) ? behind : possessors;
    }

    /** "The Peruvian-led campaign": those who lead it. */
    private List<Token> leaders(Token word) {
        return sentence.children(word, "amod", "acl")
                .filter(c -> c.form().equals("led"))
                .flatMap(led -> sentence.children(led, "compound", "obl", "nmod", "amod", "nsubj"))
                .filter(c -> actors.at(sentence, c).isPresent())
                .toList();
    }

    /** "Bases of the group", "hundreds of banks", "positions run by rebels", "a decision by the court". */
    private List<Token> behind(Token word) {
        boolean quantity = word.upos().equals("NUM") || classes.in("quantity", word.lemma());
        boolean holder = quantity || classes.in("holder", word.lemma()) || isAnActorsAct(word);
        return sentence.children(word, "nmod", "acl")
                .filter(c -> holder || c.is("nmod"))
                .flatMap(c -> c.is("acl") ? sentence.children(c, "obl") : Stream.of(c))
                .filter(c -> sentence.children(c, "case")
                        .anyMatch(k ->
                                holder ? OWNERS.contains(k.lemma()) : k.lemma().equals("by")))
                .toList();
    }

    /** "The call of the parliament" is the parliament's, "the killing of the mayor" is not the mayor's. */
    private boolean isAnActorsAct(Token word) {
        return word.upos().equals("NOUN")
                && !humans.at(sentence, word)
                && lexicon.rows(word.lemma(), 'N').stream()
                        .noneMatch(row -> row.recipient().stream()
                                .anyMatch(path -> path.steps().getFirst().equals("of")));
    }

    private boolean isGroup(Reference reference) {
        return reference.keys().stream().anyMatch(k -> !actors.get(k).kind().official());
    }

    private static List<Participant> participants(Reference reference) {
        return reference.keys().stream()
                .map(key -> new Participant(key, reference.span()))
                .toList();
    }

    /** The phrase that a noun heads, without relative clauses, what is coordinated and what stands apart. */
    private Span phrase(Token head) {
        int first = head.index();
        int last = head.index();
        for (Token child : sentence.children(head)) {
            if (child.is("det", "amod", "compound", "nummod", "flat", "fixed", "nmod", "obl", "acl")
                    && !child.deprel().equals("acl:relcl")) {
                for (Token t : sentence.subtree(child)) {
                    first = Math.min(first, t.index());
                    last = Math.max(last, t.index());
                }
            }
        }
        return article.span(sentence.token(first).start(), sentence.token(last).end());
    }

    /** Whether a participant without an id is people or a body of people, not a thing. */
    boolean isPeople(Participant participant) {
        return !things.contains(participant.span());
    }

    /** The actor of a participant, when resolved. */
    Optional<LocalActor> actor(Participant participant) {
        return Optional.ofNullable(participant.id()).map(actors::get);
    }
}
