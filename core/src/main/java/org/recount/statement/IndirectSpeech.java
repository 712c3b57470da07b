package org.recount.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recount.statement.Verbs.Verb;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/** Finds the reported speech that a sentence's tree shows: by verbs, by "according to", by colons, by nouns with a clause. */
final class IndirectSpeech {
    private static final Set<String> PREPOSITIONS =
            Set.of("of", "for", "on", "about", "against", "with", "to", "over", "at", "in", "by", "from", "behind");
    /** With these, the object is part of the content: accuse X of Y. */
    private static final Set<String> WITH_OBJECT = Set.of("of", "for", "with");

    private final Sentence s;
    private final List<Reported> found = new ArrayList<>();

    private IndirectSpeech(Sentence s) {
        this.s = s;
    }

    /** The speech that a sentence reports, by the place of its cue. */
    static List<Reported> find(Sentence sentence) {
        IndirectSpeech speech = new IndirectSpeech(sentence);
        for (Token t : sentence.tokens()) {
            boolean verbal = t.xpos().startsWith("VB")
                    || (t.upos().equals("VERB") && !(t.xpos().startsWith("NN") && Nouns.is(t, Nouns.Kind.CLAIM)));
            Verb verb = verbal ? Verbs.get(t.lemma()) : null;
            if (verb != null) {
                speech.verb(t, verb);
            } else if (Clauses.lower(t.form()).equals("according")) {
                According.find(sentence, t).ifPresent(speech.found::add);
            } else if (t.form().equals(":")) {
                Colons.find(sentence, t).ifPresent(speech.found::add);
            } else if (Nouns.is(t, Nouns.Kind.CLAIM)) {
                Claims.find(sentence, t).ifPresent(speech.found::add);
            }
            if (Adjectives.lemmas().contains(Clauses.lower(t.form()))) {
                Adjectives.find(sentence, t).ifPresent(speech.found::add);
            }
        }
        return speech.found;
    }

    private void verb(Token v, Verb verb) {
        if (!Clauses.predicates(v) || idle(v, verb)) {
            return;
        }
        boolean nobody = verb.takes("nobody");
        Token speaker = nobody ? null : Clauses.speaker(s, v);
        boolean named = nobody || speaker != null || Clauses.passive(s, v);
        Words content = named ? extended(v, verb, speaker) : null;
        content = content == null && speaker != null ? Inversion.content(s, v, verb, speaker) : content;
        if (content == null) {
            return;
        }
        boolean writer = speaker != null && Clauses.FIRST_PERSON.contains(Clauses.lower(speaker.form()));
        boolean uttered = verb.utters() && !writer && Clauses.spoken(s, v);
        Words bare = Tails.bare(content);
        // "The bridge, the mayor said, will hold": the reporting words may stand inside, but the speaker alone may not.
        boolean inside = bare.first() < v.index() && v.index() < bare.last();
        if (!bare.empty() && (speaker == null || inside || !bare.holds(speaker))) {
            found.add(new Reported(cue(v), v.lemma(), speaker, bare, uttered));
        }
    }

    private boolean idle(Token v, Verb verb) {
        return s.children(v, "obj", "nsubj").anyMatch(o -> verb.not().contains(Clauses.lower(o.lemma())));
    }

    private Words cue(Token v) {
        Words cue = new Words(s, v.index(), v.index());
        Token particle = Clauses.child(s, v, "compound:prt");
        return particle == null || particle.index() != v.index() + 1
                ? cue
                : cue.with(new Words(s, particle.index(), particle.index()));
    }

    /**
     * The content with all that follows it in the verb's clause; for verbs that take a clause, where the tree shows none,
     * all that follows the verb when there is another verb in it.
     */
    private @Nullable Words extended(Token v, Verb verb, @Nullable Token speaker) {
        Words content = content(v, verb);
        Words tail = Tails.of(s, v);
        if (content != null) {
            boolean follows = content.first() > v.index() && content.last() < tail.last();
            return follows ? content.with(tail.from(content.first())) : content;
        }
        boolean mere = verb.takes("obj-ing") && !v.xpos().equals("VBG");
        boolean told = verb.takes("ccomp") && !mere && speaker != null && speaker.index() < v.index();
        return told && tail.any(t -> t.upos().equals("VERB")) ? Tails.told(s, v) : null;
    }

    private @Nullable Words content(Token v, Verb verb) {
        Token object = Clauses.child(s, v, "obj");
        Token described = verb.takes("as") ? Clauses.with(s, v, "as") : null;
        if (described != null) {
            return joined(object != null ? object : subjectOfPassive(v), described, v);
        }
        Words clause = verb.takes("ccomp") ? clause(v) : null;
        if (clause != null) {
            return clause;
        }
        Words beside = verb.takes("ccomp") || verb.takes("quote") ? beside(v) : null;
        if (beside != null) {
            return beside;
        }
        Token named = verb.takes("name") ? Clauses.child(s, v, "iobj") : null;
        if (named != null && object != null && named.index() < object.index()) {
            return joined(named, object, v);
        }
        Words called = verb.takes("name") && object != null ? called(v, object) : null;
        if (called != null) {
            return called;
        }
        Token open = verb.takes("xcomp") ? Clauses.child(s, v, "xcomp") : null;
        if (open != null) {
            return joined(object, open, v);
        }
        for (String preposition : PREPOSITIONS.stream().sorted().toList()) {
            Token under = verb.takes(preposition) ? Clauses.with(s, v, preposition) : null;
            if (under != null && under.index() > v.index()) {
                return WITH_OBJECT.contains(preposition) && object != null
                        ? joined(object, under, v)
                        : Words.under(s, under).trim(t -> t.is("case", "mark"), t -> false);
            }
        }
        boolean objects = verb.takes("obj")
                || (verb.takes("obj-ing") && v.xpos().equals("VBG"))
                || (verb.takes("obj-doc") && shown(v));
        Token subject = objects && Clauses.passive(s, v) ? subjectOfPassive(v) : null;
        if (subject != null && !verb.utters()) {
            return Words.under(s, subject);
        }
        return objects && object != null && object.index() > v.index() && (says(object) || !verb.utters())
                ? Words.under(s, object)
                : null;
    }

    /** Whether an object tells something: a pronoun does not. */
    private static boolean says(Token object) {
        return !object.upos().equals("PRON");
    }

    /** The clause under the verb, but for one right behind another reporting verb, to which it then belongs. */
    private @Nullable Words clause(Token v) {
        for (Token t : s.tokens()) {
            boolean mine = t.head() == v.index();
            if (t.is("ccomp") && (mine || t.index() > v.index())) {
                Words under = upTo(v, t);
                int before = under.first() - 1;
                Token left = before < 0 ? t : s.token(before);
                Verb other = left.equals(v) ? null : Verbs.get(left.lemma());
                boolean theirs = other != null
                        && Verbs.speaks(left.lemma())
                        && other.takes("ccomp")
                        && left.upos().equals("VERB");
                if (mine ? !theirs : left.equals(v)) {
                    return under;
                }
            }
        }
        return null;
    }

    private boolean shown(Token v) {
        Token subject = Clauses.speaker(s, v);
        return subject != null && Nouns.is(subject, Nouns.Kind.EVIDENCE);
    }

    /** "Called the plan “a mess”", "called the plan useless": an object with its name right behind it. */
    private @Nullable Words called(Token v, Token object) {
        Words tail = Tails.of(s, v);
        if (tail.empty() || object.index() < tail.first()) {
            return null;
        }
        boolean quality = s.children(object, "amod", "appos").anyMatch(t -> t.index() > object.index());
        boolean quoted =
                tail.from(object.index()).any(t -> QuotationMarks.mark(t.form().charAt(0)));
        return quality || quoted ? tail : null;
    }

    /** The words under a clause; of one before the verb not the mere punctuation behind the verb. */
    private Words upTo(Token v, Token clause) {
        List<Token> under = s.subtree(clause);
        boolean before = clause.index() < v.index()
                && under.stream().noneMatch(t -> t.index() > v.index() && !Words.punctuation(t));
        return Words.around(
                s, before ? under.stream().filter(t -> t.index() < v.index()).toList() : under);
    }

    private @Nullable Token subjectOfPassive(Token v) {
        return Clauses.child(s, v, "nsubj:pass");
    }

    /** Both phrases and what is between, unless the verb stands between them. */
    private Words joined(@Nullable Token one, Token other, Token v) {
        Words under = Words.under(s, other);
        if (one == null) {
            return under.trim(t -> t.is("case", "mark"), t -> false);
        }
        Words both = Words.under(s, one).with(under);
        return both.holds(v) ? under.trim(t -> t.is("case", "mark"), t -> false) : both;
    }

    /** "Ten died, the mayor said": the clause that the verb is put beside, or that is put beside the verb. */
    private @Nullable Words beside(Token v) {
        Token subject = Clauses.child(s, v, "nsubj");
        if (subject == null || subject.xpos().startsWith("W")) {
            return null;
        }
        Token head = s.head(v);
        if (v.is("parataxis") && head != null) {
            return without(head, Words.under(s, v));
        }
        Token after = s.children(v, "parataxis")
                .filter(t -> t.index() > v.index())
                .findFirst()
                .orElse(null);
        Token before = s.children(v, "parataxis")
                .filter(t -> t.index() < v.index())
                .findFirst()
                .orElse(null);
        Token other = before != null ? before : after;
        return other == null || Clauses.child(s, other, "nsubj", "csubj") == null ? null : Words.under(s, other);
    }

    private Words without(Token head, Words cut) {
        return Excluded.from(Words.under(s, head), cut, head);
    }
}
