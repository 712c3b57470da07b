package org.recount.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.recount.actor.LocalActors;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/** Who does what the verbs and nouns of a sentence name, read through control, participles, relative clauses and light verbs. */
final class Subjects {
    private static final Set<String> SUBJECT_CONTROL = Set.of("promise", "threaten", "vow", "pledge", "offer");
    private static final int DEPTH = 6;

    private final Sentence sentence;
    private final LocalActors actors;
    private final Lexicon lexicon;
    private final WordClasses classes;
    private final Humans humans;
    private final Antecedents antecedents;
    private final Prepositions prepositions;
    private final LightVerbs lightVerbs;
    private final Voice voice;

    Subjects(
            Sentence sentence,
            LocalActors actors,
            Lexicon lexicon,
            WordClasses classes,
            Humans humans,
            Antecedents antecedents,
            Prepositions prepositions,
            LightVerbs lightVerbs,
            Voice voice) {
        this.sentence = sentence;
        this.actors = actors;
        this.lexicon = lexicon;
        this.classes = classes;
        this.humans = humans;
        this.antecedents = antecedents;
        this.prepositions = prepositions;
        this.lightVerbs = lightVerbs;
        this.voice = voice;
    }

    /** Who does it: the surface subject of an active verb, the agent of a passive one. */
    List<Token> of(Token verb) {
        return voice.isPassive(verb) ? voice.agent(verb) : surface(verb);
    }

    /** The surface subject: with a passive verb to whom it is done. */
    List<Token> surface(Token verb) {
        return surfaceSubject(verb, DEPTH);
    }

    private List<Token> surfaceSubject(Token verb, int depth) {
        List<Token> own = sentence.children(verb, "nsubj").map(antecedents::of).toList();
        Token head = sentence.head(verb);
        if (own.isEmpty()) { // "has again flatly refused": the parser may hang the subject on the auxiliary
            own = sentence.children(verb, "aux")
                    .flatMap(a -> sentence.children(a, "nsubj"))
                    .toList();
        }
        if (own.isEmpty() && classes.in("inclined", verb.lemma())) {
            own = sentence.children(verb, "expl")
                    .toList(); // "it is willing to": for the parser as empty as in "it is good to"
        }
        if (!own.isEmpty() || head == null || depth == 0) {
            return own;
        }
        return switch (verb.relation()) {
            case "ccomp" -> strayed(verb, head);
            case "conj", "parataxis" -> Slots.isVerb(head) ? surfaceSubject(head, depth - 1) : above(verb, depth);
            case "xcomp" -> before(verb, head).map(List::of).orElseGet(() -> controller(head, depth));
            case "advcl" -> adverbial(verb, head, depth);
            case "acl" -> verb.deprel().equals("acl:relcl") ? noun(verb) : ofNoun(verb, head, depth);
            default -> List.of();
        };
    }

    /** "Guards fired, police said": of two subjects of the verb that ends the sentence the first is the clause's. */
    private List<Token> strayed(Token verb, Token said) {
        List<Token> subjects = sentence.children(said, "nsubj").toList();
        boolean two = subjects.size() > 1
                && subjects.get(0).index() < verb.index()
                && verb.index() < subjects.get(1).index()
                && subjects.get(1).index() <= said.index();
        return two ? subjects.subList(0, 1) : List.of();
    }

    /**
     * "Warning that ...", "to punish them": the subject of the clause; "prompted them to leave", "accused them of shelling": the
     * object.
     */
    private List<Token> adverbial(Token verb, Token head, int depth) {
        if (!Slots.isVerb(head)) {
            List<Token> named =
                    sentence.children(head, "nsubj").map(antecedents::of).toList();
            List<Token> own = named.isEmpty() ? nounSubject(head) : named;
            return own.isEmpty() ? above(verb, depth) : own;
        }
        boolean moved = verb.xpos().equals("VB") && classes.in("objectcontrol", head.lemma());
        boolean blamed = verb.xpos().equals("VBG")
                && classes.in("blame", head.lemma())
                && sentence.children(verb, "mark")
                        .anyMatch(m -> m.lemma().equals("of") || m.lemma().equals("for"));
        return moved || blamed ? controller(head, depth) : surfaceSubject(head, depth - 1);
    }

    /** A participle on a noun that does nothing is taken to belong to the clause. */
    private List<Token> above(Token verb, int depth) {
        Token t = verb.xpos().equals("VBG") ? sentence.head(verb) : null;
        while (t != null && !t.upos().equals("VERB")) {
            t = sentence.head(t);
        }
        return t == null ? List.of() : surfaceSubject(t, depth - 1);
    }

    /** "Leading to Iran summoning the envoy": whose participle stands right behind them. */
    private Optional<Token> before(Token verb, Token governor) {
        return !verb.xpos().equals("VBG")
                ? Optional.empty()
                : sentence.children(governor, "obl")
                        .filter(c -> prepositions.is(c, "to") && c.index() == verb.index() - 1)
                        .findFirst();
    }

    /** The understood subject of an infinitive: the object of "ask", "urge", "call on", the subject of "plan". */
    private List<Token> controller(Token governor, int depth) {
        if (!Slots.isVerb(governor)) {
            return nounSubject(governor);
        }
        if (!SUBJECT_CONTROL.contains(governor.lemma()) && !voice.isPassive(governor)) {
            List<Token> asked = Stream.concat(
                            sentence.children(governor, "iobj", "obj"),
                            sentence.children(governor, "obl")
                                    .filter(c -> prepositions.is(c, "on") || prepositions.is(c, "upon")))
                    .toList();
            if (!asked.isEmpty()) {
                return asked;
            }
        }
        return surfaceSubject(governor, depth - 1);
    }

    /** Whether the noun stands where the harmed stand: "killed a man", "took the lives of a man and a woman". */
    private boolean harmed(Token noun) {
        Token first = noun;
        Token over = sentence.head(noun);
        while (first.is("conj") && over != null) {
            first = over;
            over = sentence.head(first);
        }
        return over != null
                && ((first.is("nmod") && over.lemma().equals("life"))
                        || (first.is("obj") && classes.in("harm", over.lemma())));
    }

    /** "Groups operating here": the noun; "readiness to talk", "put out a report accusing": the one who is ready, who put it out. */
    private List<Token> ofNoun(Token verb, Token noun, int depth) {
        boolean participle = verb.xpos().equals("VBG");
        if (participle && classes.in("harm", verb.lemma()) && harmed(noun)) {
            return above(verb, depth);
        }
        boolean own = participle ? humans.at(sentence, noun) : !verb.xpos().equals("VB");
        if (own || actors.at(sentence, noun).isPresent()) {
            return List.of(noun);
        }
        List<Token> possessor = possessor(noun);
        if (!possessor.isEmpty()) {
            return possessor;
        }
        Token governor = sentence.head(noun);
        List<Token> doer = governor != null && Slots.isVerb(governor) && noun.is("obj", "obl")
                ? surfaceSubject(governor, depth - 1)
                : List.of();
        return doer.isEmpty() && participle ? List.of(noun) : doer;
    }

    /** The noun that a relative clause hangs on. */
    List<Token> noun(Token relativeClause) {
        Token head = sentence.head(relativeClause);
        return head == null ? List.of() : List.of(head);
    }

    /** Who does what a noun names: the subject of its light verb, or the agent of a participle behind it. */
    List<Token> nounSubject(Token noun) {
        List<Token> subjects = new ArrayList<>();
        lightVerbs.over(noun).filter(l -> l.side() == Lexicon.Side.SUBJ).ifPresent(l -> subjects.addAll(of(l.verb())));
        sentence.children(noun, "acl")
                .filter(v ->
                        !lexicon.lightVerbs(v.lemma()).isEmpty() && !v.xpos().equals("VB"))
                .forEach(v -> subjects.addAll(of(v)));
        if (subjects.isEmpty()
                && sentence.children(noun, "cop").findAny().isPresent()
                && (prepositions.is(noun, "on") || prepositions.is(noun, "in"))) {
            sentence.children(noun, "nsubj").map(antecedents::of).forEach(subjects::add); // "the premier is on a visit"
        }
        subjects.removeIf(t -> t.index() == noun.index());
        if (subjects.isEmpty() && noun.is("conj")) {
            Token head = sentence.head(noun);
            return head == null || Slots.isVerb(head) ? List.of() : nounSubject(head);
        }
        return subjects;
    }

    /** Whose it is: "Peru's raid", "the Peruvian raid". */
    List<Token> possessor(Token noun) {
        List<Token> found = sentence.children(noun, "nmod:poss", "amod", "compound", "nmod:desc")
                .filter(c ->
                        c.deprel().equals("nmod:poss") || actors.at(sentence, c).isPresent())
                .toList();
        Token head = sentence.head(noun);
        if (found.isEmpty() && noun.is("conj") && head != null && !Slots.isVerb(head)) {
            return possessor(head);
        }
        return found;
    }
}
