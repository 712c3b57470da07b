package org.recount.statement;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/**
 * "According to the mayor, nine died", also with "what was reported by the mayor" for the mayor. The words' order says
 * more than the tree here: the source's phrase ends at the next comma; before it stands the content, or after it when it
 * opens the sentence or follows "which".
 */
final class According {
    private static final Set<String> OPENERS = Set.of("that", "and", "but", "while");

    private final Sentence s;
    private final Token according;

    private According(Sentence s, Token according) {
        this.s = s;
        this.according = according;
    }

    /** The speech that this "according" reports. */
    static Optional<Reported> find(Sentence s, Token according) {
        int next = according.index() + 1;
        if (next + 1 >= s.tokens().size()
                || !Clauses.lower(s.token(next).form()).equals("to")) {
            return Optional.empty();
        }
        return new According(s, according).reported();
    }

    private Optional<Reported> reported() {
        Words source = source();
        Token head = source.empty() ? null : head(source);
        if (head == null) {
            return Optional.empty();
        }
        Words content = content(source).trim(t -> t.is("cc") || that(t), t -> false);
        Words cue = new Words(s, according.index(), according.index() + 1);
        return content.empty() || !content.any(t -> !t.xpos().startsWith("W"))
                ? Optional.empty()
                : Optional.of(new Reported(cue, "accord", speaker(head, source), content, true));
    }

    /** From behind "to" to the next comma or the end, or where the tree ends the phrase before a clause. */
    private Words source() {
        int first = according.index() + 2;
        int last = first;
        while (last + 1 < s.tokens().size() && !Words.punctuation(s.token(last + 1))) {
            last++;
        }
        return new Words(s, first, unmarked(first, last)).trim();
    }

    /** The last word of a source behind which a clause with a subject follows without a comma: "according to a medic nine died". */
    private int unmarked(int first, int last) {
        Token noun = s.tokens().subList(first, last + 1).stream()
                .filter(t -> s.children(t, "case").anyMatch(c -> c.index() == first - 1 || c.index() == first - 2))
                .findFirst()
                .orElse(null);
        if (noun == null) {
            return last;
        }
        int name = swallowed(first, noun, last);
        if (name >= first) {
            return name;
        }
        int end = Words.under(s, noun).last();
        boolean clause = end >= first
                && end < last
                && s.tokens().subList(end + 1, last + 1).stream()
                        .anyMatch(t -> t.is("nsubj") && t.head() > t.index() && t.head() <= last);
        return clause ? end : last;
    }

    /**
     * The last word of a name that the tree hangs on the subject behind it: "according to the Red Cross dozens fled".
     *
     * @param noun the subject, which the tree takes for what stands behind "to"
     * @return its place; less than {@code first} when there is none
     */
    private int swallowed(int first, Token noun, int last) {
        Token verb = s.head(noun);
        boolean subject = verb != null
                && verb.upos().equals("VERB")
                && verb.index() > noun.index()
                && verb.index() <= last
                && !noun.upos().equals("PROPN")
                && (noun.is("nsubj") || s.children(verb, "nsubj").findAny().isEmpty());
        int end = first - 1;
        for (int i = first; subject && i < noun.index(); i++) {
            boolean name = s.token(i).upos().equals("PROPN");
            if (!name && end >= first) {
                break;
            }
            end = name ? i : end;
        }
        return end;
    }

    /** The word of a source that hangs on none of it, a noun before what the tree hangs on the words behind it. */
    private @Nullable Token head(Words source) {
        Token head = null;
        for (int i = source.first(); i <= source.last(); i++) {
            Token t = s.token(i);
            Token up = s.head(t);
            boolean top = (up == null || !source.holds(up)) && !t.is("case", "mark", "punct", "cc");
            boolean better = head == null || (head.is("det", "amod") && t.upos().equals("PROPN"));
            head = top && better ? t : head;
        }
        return head;
    }

    private Words content(Words source) {
        Words before = new Words(s, 0, according.index() - 1).trim();
        Words after = new Words(s, source.last() + 1, s.tokens().size() - 1).trim();
        if (!before.empty() && !after.empty() && before.any(t -> t.is("nsubj") && t.head() >= after.first())) {
            return before.with(after); // "six guards, according to the mayor, were hurt"
        }
        if (before.empty() || !before.any(t -> t.upos().equals("VERB") || t.is("cop")) || relative(before)) {
            return after;
        }
        Token clause = Clauses.clause(s, s.token(before.last()));
        Words under = Words.under(s, clause);
        int first =
                under.last() < according.index() - 2 || under.first() > before.last() ? before.first() : under.first();
        Words here = new Words(s, Math.min(first, before.last()), before.last());
        boolean whole = here.any(t -> t.upos().equals("VERB") || t.is("cop"));
        boolean middle = !after.empty() && after.any(t -> t.upos().equals("VERB")) && !another(after);
        Words told = whole ? here : before;
        return middle ? told.with(after) : told;
    }

    /** Whether another clause with a subject of its own begins. */
    private boolean another(Words after) {
        return after.any(t -> t.is("nsubj") && t.head() >= after.first());
    }

    private static boolean relative(Words before) {
        Token last = before.sentence().token(before.last());
        return last.xpos().startsWith("W") || OPENERS.contains(Clauses.lower(last.form()));
    }

    private static boolean that(Token t) {
        return t.is("mark") && Clauses.lower(t.form()).equals("that");
    }

    private @Nullable Token speaker(Token head, Words source) {
        for (int i = source.first(); i <= source.last(); i++) {
            Token t = s.token(i);
            boolean what = source.first() < i && s.token(source.first()).xpos().startsWith("W");
            if (what && Verbs.speaks(t.lemma())) {
                Token by = Clauses.agent(s, t);
                return by != null ? by : Clauses.child(s, t, "nsubj");
            }
        }
        return s.children(head, "acl")
                .filter(t -> t.xpos().equals("VBN"))
                .flatMap(t -> Optional.ofNullable(Clauses.agent(s, t)).stream())
                .findFirst()
                .orElse(head); // "figures provided by the mayor"
    }
}
