package org.recount.coding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recount.actor.LocalActors;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/**
 * The deep slots of a word in its tree: who stands as its subject, object, possessor or behind its prepositions, read
 * through passives, control, relative clauses, participles, coordination and light verbs.
 */
final class Slots {
    private static final Set<String> RELATIVE = Set.of("which", "that", "who", "whom");
    private static final Set<String> SUBJECT_CONTROL = Set.of("promise", "threaten", "vow", "pledge", "offer");
    private static final int DEPTH = 6;

    private final Sentence sentence;
    private final LocalActors actors;
    private final Lexicon lexicon;
    private final WordClasses classes;
    private final Humans humans;
    private final Headlined headlined;
    private final List<Map<String, List<Token>>> steps = new ArrayList<>(); // by word, what fills its slots
    private final List<@Nullable Map<String, List<Token>>> behind; // by word, what stands behind its prepositions

    Slots(Sentence sentence, LocalActors actors, Lexicon lexicon, WordClasses classes, Humans humans) {
        this.classes = classes;
        this.humans = humans;
        this.headlined = new Headlined(sentence, humans);
        this.sentence = sentence;
        this.actors = actors;
        this.lexicon = lexicon;
        sentence.tokens().forEach(t -> steps.add(new HashMap<>(4)));
        this.behind = new ArrayList<>(Collections.nCopies(sentence.tokens().size(), null));
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
            case "subj" -> isVerb(t) ? subject(t) : nounSubject(t);
            case "obj" -> isVerb(t) ? object(t) : List.of();
            case "iobj" -> sentence.children(t, "iobj").toList();
            case "comp" -> complement(t);
            case "poss" -> possessor(t);
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

    /** Who does it: the surface subject of an active verb, the agent of a passive one. */
    private List<Token> subject(Token verb) {
        return isPassive(verb) ? agent(verb) : surfaceSubject(verb, DEPTH);
    }

    private List<Token> agent(Token verb) {
        return sentence.children(verb, "obl", "nmod")
                .filter(c -> c.deprel().equals("obl:agent") || caseIs(c, "by"))
                .toList();
    }

    private List<Token> object(Token verb) {
        if (isPassive(verb)) {
            return surfaceSubject(verb, DEPTH);
        }
        List<Token> objects =
                sentence.children(verb, "obj").map(this::antecedent).toList();
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
        return ownSubject ? noun(verb) : objects;
    }

    private boolean hasRelative(Token verb, String relation) {
        return sentence.children(verb, relation).anyMatch(c -> RELATIVE.contains(c.lemma()));
    }

    /** Whether the verb is passive: by its own words, as a bare participle of a noun, or with the verb it is joined to. */
    boolean isPassive(Token verb) {
        if (sentence.children(verb, "nsubj:pass", "aux:pass", "csubj:pass")
                .findAny()
                .isPresent()) {
            return !isState(verb);
        }
        if (headlined.is(verb, verb)) {
            return true;
        }
        if (!verb.xpos().equals("VBN")) {
            return false;
        }
        boolean own = sentence.children(verb, "nsubj", "aux", "obj").findAny().isPresent();
        Token head = sentence.head(verb);
        return !own
                && head != null
                && (verb.deprel().equals("acl")
                        || (verb.is("conj") && isVerb(head) && isPassive(head))
                        || (verb.is("advcl") && (!agent(verb).isEmpty() || headlined.is(head, verb))));
    }

    /** "Is prepared to", "were engaged in": a state of its subject, to whom nobody did anything. */
    private boolean isState(Token verb) {
        return classes.in("resolved", verb.lemma())
                && agent(verb).isEmpty()
                && sentence.children(verb, "xcomp", "obl").anyMatch(c -> c.is("xcomp") || caseIs(c, "in"));
    }

    private List<Token> surfaceSubject(Token verb, int depth) {
        List<Token> own = sentence.children(verb, "nsubj").map(this::antecedent).toList();
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
            case "conj", "parataxis" -> isVerb(head) ? surfaceSubject(head, depth - 1) : above(verb, depth);
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
        if (!isVerb(head)) {
            List<Token> named =
                    sentence.children(head, "nsubj").map(this::antecedent).toList();
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
                        .filter(c -> caseIs(c, "to") && c.index() == verb.index() - 1)
                        .findFirst();
    }

    /** The understood subject of an infinitive: the object of "ask", "urge", "call on", the subject of "plan". */
    private List<Token> controller(Token governor, int depth) {
        if (!isVerb(governor)) {
            return nounSubject(governor);
        }
        if (!SUBJECT_CONTROL.contains(governor.lemma()) && !isPassive(governor)) {
            List<Token> asked = Stream.concat(
                            sentence.children(governor, "iobj", "obj"),
                            sentence.children(governor, "obl").filter(c -> caseIs(c, "on") || caseIs(c, "upon")))
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
        List<Token> doer = governor != null && isVerb(governor) && noun.is("obj", "obl")
                ? surfaceSubject(governor, depth - 1)
                : List.of();
        return doer.isEmpty() && participle ? List.of(noun) : doer;
    }

    private List<Token> noun(Token relativeClause) {
        Token head = sentence.head(relativeClause);
        return head == null ? List.of() : List.of(head);
    }

    /**
     * A relative pronoun stands for the noun that its clause hangs on; "what it said were bases" stands for the bases.
     */
    private Token antecedent(Token t) {
        if (t.lemma().equals("what")) {
            return sentence.children(t, "acl")
                    .flatMap(v -> sentence.children(v, "ccomp", "xcomp"))
                    .filter(n -> !isVerb(n))
                    .findFirst()
                    .orElse(t);
        }
        if (!RELATIVE.contains(t.lemma())) {
            return t;
        }
        Token up = sentence.head(t);
        for (int i = 0; up != null && i < DEPTH; i++) {
            Token noun = sentence.head(up);
            if (up.deprel().equals("acl:relcl") && noun != null) {
                return isVerb(noun) ? nounBefore(t).orElse(noun) : noun;
            }
            up = noun;
        }
        return t;
    }

    /** The noun that stands nearest before a relative pronoun, for a clause that the parser hung on a verb. */
    private Optional<Token> nounBefore(Token pronoun) {
        return sentence.tokens().subList(0, pronoun.index()).reversed().stream()
                .filter(t -> t.upos().equals("NOUN") || t.upos().equals("PROPN"))
                .findFirst()
                .map(t -> t.is("flat") ? Objects.requireNonNullElse(sentence.head(t), t) : t);
    }

    /** Who does what a noun names: the subject of its light verb, or the agent of a participle behind it. */
    private List<Token> nounSubject(Token noun) {
        List<Token> subjects = new ArrayList<>();
        light(noun).filter(l -> l.side() == Lexicon.Side.SUBJ).ifPresent(l -> subjects.addAll(subject(l.verb())));
        sentence.children(noun, "acl")
                .filter(v ->
                        !lexicon.lightVerbs(v.lemma()).isEmpty() && !v.xpos().equals("VB"))
                .forEach(v -> subjects.addAll(subject(v)));
        if (subjects.isEmpty()
                && sentence.children(noun, "cop").findAny().isPresent()
                && (caseIs(noun, "on") || caseIs(noun, "in"))) {
            sentence.children(noun, "nsubj")
                    .map(this::antecedent)
                    .forEach(subjects::add); // "the premier is on a visit"
        }
        subjects.removeIf(t -> t.index() == noun.index());
        if (subjects.isEmpty() && noun.is("conj")) {
            Token head = sentence.head(noun);
            return head == null || isVerb(head) ? List.of() : nounSubject(head);
        }
        return subjects;
    }

    /** A light verb over a noun. */
    record Light(Token verb, Lexicon.Side side) {}

    /** The light verb that the noun is the object of, if it is. */
    Optional<Light> light(Token named) {
        Token noun = saidToBe(named);
        Token verb = sentence.head(noun);
        boolean object = noun.is("obj") || noun.deprel().equals("nsubj:pass");
        if (verb == null || !isVerb(verb) || !(object || noun.is("obl"))) {
            return Optional.empty();
        }
        return lexicon.lightVerbs(verb.lemma()).stream()
                .filter(l -> object
                        ? l.part() == null
                                || sentence.children(verb, "compound:prt", "advmod")
                                        .anyMatch(p -> p.lemma().equals(l.part()))
                        : l.part() != null && caseIs(noun, l.part()))
                .findFirst()
                .map(l -> new Light(verb, l.side()));
    }

    /** "Launched what it said were raids": the raids stand where "what" does. */
    private Token saidToBe(Token noun) {
        Token said = sentence.head(noun); // of the clause "they said were raids", or a noun that the parser put above
        Token what = said == null || !noun.is("ccomp", "xcomp") ? null : sentence.head(said);
        if (what != null && what.lemma().equals("what")) {
            return what;
        }
        if (said == null || isVerb(said) || !noun.is("obj", "conj", "compound")) {
            return noun;
        }
        Token above = saidToBe(said);
        return above.lemma().equals("what") ? above : noun;
    }

    private List<Token> possessor(Token noun) {
        List<Token> found = sentence.children(noun, "nmod:poss", "amod", "compound", "nmod:desc")
                .filter(c ->
                        c.deprel().equals("nmod:poss") || actors.at(sentence, c).isPresent())
                .toList();
        Token head = sentence.head(noun);
        if (found.isEmpty() && noun.is("conj") && head != null && !isVerb(head)) {
            return possessor(head);
        }
        return found;
    }

    private List<Token> complement(Token t) {
        List<Token> own = sentence.children(t, "ccomp", "xcomp", "advcl", "acl")
                .filter(c -> !c.is("advcl", "acl") || c.xpos().equals("VB"))
                .toList();
        if (own.isEmpty() && !isVerb(t)) { // "staged a march to demand"
            own = light(t).map(l -> complement(l.verb())).orElse(own);
        }
        return own.isEmpty() && isVerb(t)
                ? sentence.children(t, "obj", "iobj", "obl")
                        .flatMap(o -> sentence.children(o, "acl"))
                        .filter(c -> c.xpos().equals("VB"))
                        .toList()
                : own;
    }

    private List<Token> prepositional(Token t, String preposition) {
        List<Token> own = behind(t, preposition);
        if (isVerb(t)) {
            return own.isEmpty()
                    ? sentence.children(t, "obj")
                            .flatMap(o -> behind(o, preposition).stream())
                            .toList()
                    : own;
        }
        Optional<Light> light = light(t);
        if (own.isEmpty() && !preposition.equals("of")) {
            own = behind(t, "of").stream()
                    .flatMap(o -> behind(o, preposition).stream())
                    .toList();
        }
        if (own.isEmpty() && light.isPresent()) {
            own = behind(light.get().verb(), preposition);
            if (light.get().side() == Lexicon.Side.BY
                    && Set.of("on", "against", "of").contains(preposition)) {
                own = subject(light.get().verb());
            }
        }
        return own;
    }

    private List<Token> behind(Token t, String preposition) {
        Map<String, List<Token>> known = behind.get(t.index());
        if (known == null) {
            known = behind(t);
            behind.set(t.index(), known);
        }
        return known.getOrDefault(preposition, List.of());
    }

    /** What stands behind each preposition. */
    private Map<String, List<Token>> behind(Token t) {
        Map<String, List<Token>> found = Map.of();
        for (Token c : sentence.children(t)) {
            if (c.is("obl", "nmod", "advcl", "acl")) {
                Set<String> prepositions = prepositions(c);
                if (!prepositions.isEmpty()) {
                    found = found.isEmpty() ? new HashMap<>(4) : found;
                    Token said = antecedent(c);
                    for (String p : prepositions) {
                        found.computeIfAbsent(p, k -> new ArrayList<>(2)).add(said);
                    }
                }
            }
        }
        return found;
    }

    /** A preposition may hang on the title in front of a name: "with Prime Minister X". */
    private boolean caseIs(Token t, String preposition) {
        return prepositions(t).contains(preposition);
    }

    private Set<String> prepositions(Token t) {
        Set<String> found = Set.of();
        for (Token c : sentence.children(t)) {
            if (c.is("case", "mark")) {
                found = with(found, c.lemma());
            } else if (c.is("nmod:desc")) {
                for (Token d : sentence.children(c)) {
                    found = d.is("case", "mark") ? with(found, d.lemma()) : found;
                }
            }
        }
        return found;
    }

    private static Set<String> with(Set<String> some, String one) {
        if (some.isEmpty()) {
            return Set.of(one);
        }
        Set<String> more = new HashSet<>(some);
        more.add(one);
        return more;
    }

    /** Words that negate this one: "not", "never", "no". */
    List<Token> negation(Token t) {
        return sentence.children(t, "advmod", "det", "cc:preconj")
                .filter(c -> Standing.isNegation(c.lemma()))
                .toList();
    }
}
