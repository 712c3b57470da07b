package org.recount.finding;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/**
 * The word of harm right behind a number and its people, as headlines have it: "six dead", "four others critically
 * wounded", "eight shot in a raid". The order of the words is surer there than the tree.
 */
final class Behind {
    private static final Set<String> SLOTS = Set.of("amod", "num", "xcomp", "nsubj");
    private static final int REACH = 4;

    private final Sentence s;

    Behind(Sentence s) {
        this.s = s;
    }

    /** The figure of this number, when the word of harm stands behind it. */
    Optional<Figure> figure(Quantity q) {
        Token noun = null;
        boolean passive = false;
        int from = q.last() + (ofThem(q.last() + 1) ? 3 : 1);
        for (int i = from;
                i < s.tokens().size() && i < Math.max(from, noun == null ? 0 : aside(noun.index()) + 1) + REACH;
                i++) {
            Token t = s.token(i);
            for (Harm harm : Harm.of(t)) {
                if (fits(t, harm, passive)
                        && !(bullet(q) && t.upos().equals("NOUN"))
                        && Harms.governed(s, t, harm)
                        && Harms.real(s, t)) {
                    Token head = noun == null ? s.token(q.last()) : noun;
                    return Optional.of(new Figure(s, q, head, t, harm, Groups.of(s, noun)));
                }
            }
            if (t.upos().equals("NOUN") && Groups.people(t)) {
                noun = t;
                i = aside(i);
            } else if (noun != null && i == noun.index() + 1 && isPart(t)) {
                i = beforeHarm(i);
            } else if (noun != null
                    && t.form().equals("shot")
                    && next(t) != null
                    && s.token(i + 1).form().equals("and")) {
                i++; // "boy shot and killed"
            } else if (noun != null && t.lemma().equals("be") && t.upos().equals("AUX")) {
                passive = true;
            } else if (!t.upos().equals("ADV")
                    && !(noun == null && t.upos().equals("ADJ") && Harm.of(t).isEmpty())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The figure of one person told by age, "5-year-old dies", whatever the verb was taken for. */
    Optional<Figure> aged(Quantity age) {
        Token verb = age.last() + 1 < s.tokens().size() ? s.token(age.last() + 1) : null;
        if (verb == null || !verb.xpos().equals("NNS")) {
            return figure(age);
        }
        return Harm.ofVerb(verb.lemma()).stream()
                .filter(harm -> harm.slots().contains("nsubj") && Harms.governed(s, verb, harm))
                .findFirst()
                .map(harm -> new Figure(s, age, s.token(age.last()), verb, harm, Groups.of(s, null)));
    }

    private static boolean isPart(Token t) {
        return Figures.PARTS.contains(t.form().toLowerCase(Locale.ROOT));
    }

    /** "Left four soldiers including the gunman dead": the word before the word of harm, which stands near; else the one before this. */
    private int beforeHarm(int at) {
        for (int i = at + 1; i < s.tokens().size() && i <= at + REACH; i++) {
            if (!Harm.of(s.token(i)).isEmpty()) {
                return i - 1;
            }
        }
        return s.tokens().size();
    }

    /** The last word of an aside that starts behind this word, ", including two children,", or the word. */
    private int aside(int at) {
        if (at + 2 >= s.tokens().size() || !s.token(at + 1).form().equals(",") || !isPart(s.token(at + 2))) {
            return at;
        }
        return s.tokens().subList(at + 2, s.tokens().size()).stream()
                .filter(t -> t.form().equals(","))
                .mapToInt(Token::index)
                .findFirst()
                .orElse(at);
    }

    /** "One shot" may be a bullet. */
    private static boolean bullet(Quantity q) {
        Integer n = q.best();
        return n != null && n == 1 && q.first() == q.last();
    }

    /** "Two of them". */
    private boolean ofThem(int at) {
        return at + 1 < s.tokens().size()
                && s.token(at).form().equals("of")
                && s.token(at + 1).upos().equals("PRON");
    }

    private boolean fits(Token t, Harm harm, boolean passive) {
        boolean described = harm.slots().stream().anyMatch(SLOTS::contains);
        if (described && !passive && t.upos().equals("VERB") && runsOn(t)) {
            return true;
        }
        if (!described || qualifies(t) || (t.upos().equals("ADV") && t.head() == t.index() + 1)) {
            return false; // "a mother fatally shot her son"
        }
        if (passive) {
            return t.xpos().equals("VBN") && harm.slots().contains("pass");
        }
        if (t.upos().equals("VERB") && !t.xpos().equals("VBG") && harm.slots().contains("nsubj")) {
            return true;
        }
        boolean participle = Set.of("VBN", "VBD", "NN").contains(t.xpos());
        return t.upos().equals("VERB") ? participle && !active(t) : !t.upos().equals("NOUN") || counted(t);
    }

    /** "Two killed five injured", without a comma: a participle behind which another number has a word of harm of its own. */
    boolean runsOn(Token verb) {
        int at = verb.index() + 1;
        if (!Set.of("VBN", "VBD").contains(verb.xpos())
                || s.children(verb, "aux").findAny().isPresent()
                || at >= s.tokens().size()
                || !s.token(at).upos().equals("NUM")) {
            return false;
        }
        for (int i = at + 1; i < s.tokens().size() && i <= at + REACH; i++) {
            Token t = s.token(i);
            if (!Harm.of(t).isEmpty()) {
                return !qualifies(t);
            }
            if (!t.upos().equals("NUM")
                    && !t.upos().equals("ADV")
                    && !Groups.people(t)
                    && !t.lemma().equals("other")) {
                return false;
            }
        }
        return false;
    }

    /** "Two wounded men": the word describes a noun that follows. */
    private boolean qualifies(Token t) {
        Token next = next(t);
        return next != null && Set.of("NOUN", "PROPN", "ADJ", "NUM", "DET").contains(next.upos()) && !comma(t);
    }

    private boolean comma(Token t) {
        Token next = next(t);
        return next == null || next.upos().equals("PUNCT");
    }

    private static boolean counted(Token t) {
        return t.lemma().toLowerCase(Locale.ROOT).equals(t.form().toLowerCase(Locale.ROOT));
    }

    /** "Two gunmen killed and wounded many": what they did, not what befell them. */
    private boolean active(Token verb) {
        return s.children(verb, "aux").findAny().isPresent()
                || object(verb)
                || s.children(verb, "conj").anyMatch(c -> c.upos().equals("VERB") && object(c));
    }

    private boolean object(Token verb) {
        return s.children(verb, "obj").anyMatch(o -> o.index() > verb.index());
    }

    private @Nullable Token next(Token t) {
        return t.index() + 1 < s.tokens().size() ? s.token(t.index() + 1) : null;
    }
}
