package org.recount.statement;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/** "According to the mayor, nine died", also with "what was reported by the mayor" for the mayor. */
final class According {
    private According() {}

    /** The speech that this "according" reports. */
    static Optional<Reported> find(Sentence s, Token according) {
        if (according.index() + 1 >= s.tokens().size()
                || !Clauses.lower(s.token(according.index() + 1).form()).equals("to")) {
            return Optional.empty();
        }
        Token head = s.head(according);
        Token below = Clauses.child(s, according, "obl", "nmod", "pobj", "obj", "acl", "advcl");
        boolean caseMark = according.is("case", "mark") && head != null;
        Token source = caseMark ? head : below;
        Token top = caseMark ? head : according;
        if (source == null || top == null) {
            return Optional.empty();
        }
        Token host = s.head(top);
        if (host == null) {
            return Optional.empty();
        }
        Token clause = Clauses.clause(s, host);
        Words content = Excluded.from(Words.under(s, clause), phrase(s, top, clause), clause)
                .trim(t -> t.is("cc", "case") || t.xpos().startsWith("W") || that(t), t -> false);
        Words cue = new Words(s, according.index(), according.index() + 1);
        return content.empty()
                ? Optional.empty()
                : Optional.of(new Reported(cue, "accord", speaker(s, source), content));
    }

    private static boolean that(Token t) {
        return t.is("mark") && Clauses.lower(t.form()).equals("that");
    }

    /** The whole phrase, cut before the clause's own words should the tree have put them under it. */
    private static Words phrase(Sentence s, Token top, Token clause) {
        Words all = Words.under(s, top);
        return all.holds(clause) ? new Words(s, Math.min(all.first(), top.index()), clause.index() - 1) : all;
    }

    private static @Nullable Token speaker(Sentence s, Token source) {
        Token said = Verbs.get(source.lemma()) != null ? source : Clauses.child(s, source, "acl");
        if (said != null && (Clauses.lower(source.form()).equals("what") || said.equals(source))) {
            Token by = Clauses.agent(s, said);
            return by != null ? by : Clauses.child(s, said, "nsubj");
        }
        return source;
    }
}
