package org.recount.finding;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recount.internal.Table;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/** Whether a figure counts what befell people at another time than the happening's, or in all of a war: the table {@code pasts.tsv}. */
final class Pasts {
    private static final List<List<String>> WORDS = Table.load(Pasts.class, "pasts.tsv").rows().stream()
            .map(row -> List.of(row.get("words").split(" ", -1)))
            .toList();
    private static final Set<String> WARS = Table.load(Pasts.class, "wars.tsv").rows().stream()
            .map(row -> row.get("word"))
            .collect(Collectors.toUnmodifiableSet());
    private static final int YEAR = 4;

    /** The year in which the article was published, or null. */
    private final @Nullable String year;

    /**
     * For the figures of one article.
     *
     * @param published its date, ISO, or null
     */
    Pasts(@Nullable String published) {
        this.year = published == null || published.length() < YEAR ? null : published.substring(0, YEAR);
    }

    /** Whether the words that tell when it was put the figure into another year or into a longer time. */
    boolean holds(Figure f) {
        Sentence s = f.sentence();
        return Totals.holds(f)
                || ofWar(s, f.word())
                || s.tokens().stream().anyMatch(t -> when(s, t, f.word()) && (phrase(s, t.index()) || other(t)));
    }

    /** "A conflict that has killed thousands", "the war claimed 300,000 lives": all of it, and no happening in it. */
    private static boolean ofWar(Sentence s, Token harm) {
        Token verb = harm.upos().equals("VERB") ? harm : s.head(harm);
        if (verb == null || !verb.upos().equals("VERB")) {
            return false;
        }
        Token antecedent = verb.deprel().equals("acl:relcl") ? s.head(verb) : null;
        return (antecedent != null && WARS.contains(antecedent.lemma()))
                || s.children(verb, "nsubj").anyMatch(t -> WARS.contains(t.lemma()));
    }

    /** Whether a word hangs on the word of harm, or on the verb over it, to say when. */
    private static boolean when(Sentence s, Token t, Token harm) {
        Token head = s.head(t);
        Token over = s.head(harm);
        boolean ofSubject = t.index() < harm.index()
                && s.children(harm, "nsubj").anyMatch(subject -> subject.index() < t.index()); // "an attack this year"
        return !ofSubject
                && t.is("obl", "advmod", "nmod")
                && head != null
                && (head.equals(harm) || (over != null && over.upos().equals("VERB") && head.equals(over)));
    }

    private static boolean phrase(Sentence s, int last) {
        return WORDS.stream().anyMatch(words -> {
            int first = last - words.size() + 1;
            int next = last + 1;
            return ends(s, words, first) || (next < s.tokens().size() && ends(s, words, first + 1));
        });
    }

    private static boolean ends(Sentence s, List<String> words, int first) {
        for (int i = 0; i < words.size(); i++) {
            if (first + i < 0 || !words.get(i).equals(s.token(first + i).form().toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    private boolean other(Token t) {
        return year != null && t.form().matches("(19|20)\\d\\d") && !t.form().equals(year);
    }
}
