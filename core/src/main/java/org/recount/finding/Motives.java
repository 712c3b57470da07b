package org.recount.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.recount.internal.Table;
import org.recount.statement.Verbs;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/** Finds the reason that a sentence gives for an act: the table {@code motives.tsv}. */
final class Motives {
    private static final List<List<String>> PHRASES = Table.load(Motives.class, "motives.tsv").rows().stream()
            .map(row -> List.of(row.get("words").split(" ", -1)))
            .toList();
    /** The reason's phrase hangs on the act itself or beside it: so many arcs apart at most. */
    private static final int NEAR = 3;

    private Motives() {}

    /** The reasons given for the act that the trigger names. */
    static List<Words> of(Sentence s, Token trigger) {
        List<String> forms =
                s.tokens().stream().map(t -> t.form().toLowerCase(Locale.ROOT)).toList();
        List<Words> found = new ArrayList<>();
        for (List<String> phrase : PHRASES) {
            for (int i = 0; i + phrase.size() < forms.size(); i++) {
                boolean here = forms.subList(i, i + phrase.size()).equals(phrase);
                Token key = s.token(i + (phrase.size() > 1 ? 1 : 0));
                Token noun = here && !source(s, key) ? reason(s, i + phrase.size()) : null;
                if (noun != null && Happenings.distance(s, trigger, key) <= NEAR) {
                    found.add(Words.phrase(s, noun));
                }
            }
        }
        return found;
    }

    /** "The channel said, citing a clerk": no reason, but on whose word it says so. */
    private static boolean source(Sentence s, Token key) {
        Token head = s.head(key);
        return key.lemma().equals("cite") && head != null && Verbs.speaks(head.lemma());
    }

    /** The top word of what follows. */
    private static @Nullable Token reason(Sentence s, int from) {
        for (int i = from; i < s.tokens().size(); i++) {
            Token t = s.token(i);
            boolean inside = t.head() >= from && t.head() > i;
            if (!t.upos().equals("PUNCT") && !inside) {
                return t.upos().equals("NOUN") || t.upos().equals("PROPN") ? t : null;
            }
        }
        return null;
    }
}
