package org.recount.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.recount.actor.LocalActors;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/**
 * The deep slots of a word in its tree: who stands as its subject, object, possessor or behind its prepositions, read
 * through passives, control, relative clauses, participles, coordination and light verbs.
 */
final class Slots {
    private final Sentence sentence;
    private final Antecedents antecedents;
    private final Prepositions prepositions;
    private final LightVerbs lightVerbs;
    private final Voice voice;
    private final Subjects subjects;
    private final List<Map<String, List<Token>>> steps = new ArrayList<>(); // by word, what fills its slots

    Slots(Sentence sentence, LocalActors actors, Lexicon lexicon, WordClasses classes, Humans humans) {
        this.sentence = sentence;
        antecedents = new Antecedents(sentence);
        prepositions = new Prepositions(sentence, antecedents);
        lightVerbs = new LightVerbs(sentence, lexicon, prepositions);
        voice = new Voice(sentence, classes, humans, prepositions);
        subjects =
                new Subjects(sentence, actors, lexicon, classes, humans, antecedents, prepositions, lightVerbs, voice);
        sentence.tokens().forEach(t -> steps.add(new HashMap<>(4)));
    }

    /** Whether a verb is passive. */
    boolean isPassive(Token verb) {
        return voice.isPassive(verb);
    }

    /** The light verb that a noun is the object of, if it is. */
    Optional<LightVerbs.Light> light(Token noun) {
        return lightVerbs.over(noun);
    }

    /** The words at the end of a path that starts at the trigger. */
    List<Token> fill(Token trigger, SlotPath path) {
        List<Token> at = List.of(trigger);
        for (String step : path.steps()) {
            if (at.size() == 1) {
                at = step(at.getFirst(), step);
            } else if (!at.isEmpty()) {
                Set<Token> next = new LinkedHashSet<>();
                at.forEach(t -> next.addAll(step(t, step)));
                at = List.copyOf(next);
            }
        }
        return at;
    }

    private List<Token> step(Token t, String slot) {
        Map<String, List<Token>> known = steps.get(t.index());
        List<Token> filled = known.get(slot);
        if (filled == null) {
            filled = find(t, slot);
            known.put(slot, filled);
        }
        return filled;
    }

    private List<Token> find(Token t, String slot) {
        List<Token> heads = switch (slot) {
            case "subj" -> isVerb(t) ? subjects.of(t) : subjects.nounSubject(t);
            case "obj" -> isVerb(t) ? object(t) : List.of();
            case "iobj" -> sentence.children(t, "iobj").toList();
            case "comp" -> complement(t);
            case "poss" -> subjects.possessor(t);
            case "part" -> sentence.children(t, "compound:prt", "advmod").toList();
            case "mod" ->
                sentence.children(t, "amod", "compound", "nmod:poss", "nummod", "nmod:desc")
                        .toList();
            case "aux" -> sentence.children(t, "aux").toList();
            case "not" -> negation(t);
            default -> prepositional(t, slot);
        };
        return expand(heads);
    }

    static boolean isVerb(Token t) {
        return t.upos().equals("VERB") || t.upos().equals("AUX") || t.upos().equals("ADJ");
    }

    /** Each word with the words coordinated to it. */
    private List<Token> expand(List<Token> heads) {
        Set<Token> all = new LinkedHashSet<>();
        for (Token head : heads) {
            all.add(head);
            sentence.children(head, "conj")
                    .filter(c -> isVerb(c) == isVerb(head))
                    .forEach(all::add);
        }
        return List.copyOf(all);
    }

    private List<Token> object(Token verb) {
        if (voice.isPassive(verb)) {
            return subjects.surface(verb);
        }
        List<Token> objects =
                sentence.children(verb, "obj").map(antecedents::of).toList();
        if (objects.isEmpty()) {
            objects = sentence.children(verb, "iobj").toList();
        }
        if (objects.isEmpty()) {
            objects = sentence.children(verb, "ccomp", "xcomp")
                    .flatMap(c -> sentence.children(c, "nsubj"))
                    .toList();
        }
        if (!objects.isEmpty() || !verb.deprel().equals("acl:relcl") || hasRelative(verb, "nsubj")) {
            return objects;
        }
        boolean ownSubject = sentence.children(verb, "nsubj").findAny().isPresent();
        return ownSubject ? subjects.noun(verb) : objects;
    }

    private boolean hasRelative(Token verb, String relation) {
        return sentence.children(verb, relation).anyMatch(Antecedents::isRelative);
    }

    private List<Token> complement(Token t) {
        List<Token> own = sentence.children(t, "ccomp", "xcomp", "advcl", "acl")
                .filter(c -> !c.is("advcl", "acl") || c.xpos().equals("VB"))
                .toList();
        if (own.isEmpty() && !isVerb(t)) { // "staged a march to demand"
            own = lightVerbs.over(t).map(l -> complement(l.verb())).orElse(own);
        }
        return own.isEmpty() && isVerb(t)
                ? sentence.children(t, "obj", "iobj", "obl")
                        .flatMap(o -> sentence.children(o, "acl"))
                        .filter(c -> c.xpos().equals("VB"))
                        .toList()
                : own;
    }

    private List<Token> prepositional(Token t, String preposition) {
        List<Token> own = prepositions.behind(t, preposition);
        if (isVerb(t)) {
            return own.isEmpty()
                    ? sentence.children(t, "obj")
                            .flatMap(o -> prepositions.behind(o, preposition).stream())
                            .toList()
                    : own;
        }
        Optional<LightVerbs.Light> light = lightVerbs.over(t);
        if (own.isEmpty() && !preposition.equals("of")) {
            own = prepositions.behind(t, "of").stream()
                    .flatMap(o -> prepositions.behind(o, preposition).stream())
                    .toList();
        }
        if (own.isEmpty() && light.isPresent()) {
            own = prepositions.behind(light.get().verb(), preposition);
            if (light.get().side() == Lexicon.Side.BY
                    && Set.of("on", "against", "of").contains(preposition)) {
                own = subjects.of(light.get().verb());
            }
        }
        return own;
    }

    /** Words that negate this one: "not", "never", "no". */
    List<Token> negation(Token t) {
        return sentence.children(t, "advmod", "det", "cc:preconj")
                .filter(c -> Standing.isNegation(c.lemma()))
                .toList();
    }
}
