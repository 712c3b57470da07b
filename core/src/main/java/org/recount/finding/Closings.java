package org.recount.finding;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recount.internal.Table;
import org.recount.statement.Verbs;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/**
 * Who is named at the end of a sentence as its source, by the order of the words alone: "... wounding six a relief group said on Monday",
 * "... said a relief group".
 * Many texts come without their commas, and then the tree takes the source for a part of what it says. Verbs: the table
 * {@code closings.tsv}.
 */
final class Closings {
    private static final Set<String> VERBS = words(false);
    /** Verbs behind which somebody stands who is told. */
    private static final Set<String> TELLS = words(true);

    private static final Set<String> CITES = Set.of("cite", "quote");
    private static final Set<String> SAYING = Set.of("as", "saying");

    private static final Set<String> LINKS = Set.of("of", "for", "and", "in");
    private static final Set<String> DETERMINERS =
            Set.of("a", "an", "the", "some", "several", "its", "his", "her", "their");

    /** So many words may follow the verb: "said on Monday", "said in a new count of the victims". */
    private static final int AFTER = 7;

    /** So many words a source has at most: "the coast's council for the defence of human rights". */
    private static final int LENGTH = 14;

    private Closings() {}

    /**
     * The words that name the source of what stands at a character of the sentence, or null.
     *
     * @param at the character, in the article
     */
    static @Nullable Words speaker(Sentence s, int at) {
        int last = s.tokens().size() - 1;
        for (int i = last; i > 0 && i >= last - AFTER - 1; i--) {
            Token t = s.token(i);
            if (t.start() <= at) {
                return null;
            }
            if (VERBS.contains(lower(t)) && !TELLS.contains(lower(t)) && i < last && behind(s, i + 1)) {
                return new Words(s, i + 1, s.token(last).upos().equals("PUNCT") ? last - 1 : last);
            }
            if (VERBS.contains(lower(t))) {
                int end = t.index() - 1;
                while (end > 0 && Set.of("have", "has", "had").contains(lower(s.token(end)))) {
                    end--;
                }
                Words source = source(s, end);
                return source != null && s.token(source.first()).start() > at ? source : null;
            }
            if (opens(t)) {
                return null;
            }
        }
        return null;
    }

    /**
     * The words that name whom a sentence cites at its end, "the channel said, citing the ministry", "the channel cited the ministry as saying",
     * for what stands before, or null.
     *
     * @param at a character of what stands before, in the article
     */
    static @Nullable Words cited(Sentence s, int at) {
        int last = s.tokens().size() - 1;
        while (last > 0 && (s.token(last).upos().equals("PUNCT") || SAYING.contains(lower(s.token(last))))) {
            last--;
        }
        for (int i = last - 1; i > 0 && i >= last - LENGTH && s.token(i).start() > at; i--) {
            if (cites(s, s.token(i), last)) {
                return phrase(s, i + 1, last) ? new Words(s, i + 1, last) : null;
            }
        }
        return null;
    }

    /** Not of "the police cited the driver" and "fired them, citing the law": beside a word of speech, or with "as saying" behind. */
    private static boolean cites(Sentence s, Token t, int last) {
        Token head = s.head(t);
        boolean beside = t.xpos().equals("VBG") && head != null && Verbs.speaks(head.lemma());
        boolean saying = last + 1 < s.tokens().size() && SAYING.contains(lower(s.token(last + 1)));
        return CITES.contains(t.lemma()) && (beside || saying);
    }

    /** "... wounding six, said a relief group": a noun phrase from the verb to the end. */
    private static boolean behind(Sentence s, int first) {
        return phrase(s, first, s.tokens().size() - 1);
    }

    private static boolean phrase(Sentence s, int first, int last) {
        Token t = s.token(first);
        if (!DETERMINERS.contains(lower(t)) && !t.upos().equals("PROPN")) {
            return false;
        }
        return s.tokens().subList(first, last + 1).stream()
                        .allMatch(n -> noun(n)
                                || DETERMINERS.contains(lower(n))
                                || n.upos().equals("ADJ")
                                || n.upos().equals("PUNCT")
                                || n.xpos().equals("VBG")
                                || compound(s, n)
                                || LINKS.contains(lower(n)))
                && s.tokens().subList(first, last + 1).stream().noneMatch(Circumstances::time);
    }

    /** Whether a clause begins with it, which the verb before it would report instead: "the group said that ...". */
    private static boolean opens(Token t) {
        boolean finite =
                (t.upos().equals("VERB") && !t.xpos().equals("VBG")) || t.upos().equals("AUX");
        return finite
                || t.upos().equals("SCONJ")
                || t.upos().equals("PRON")
                || t.form().matches("[\"\u201c\u201d]");
    }

    /** The noun phrase that ends at a word: back to its article, else its run of names, else a bare plural with what describes it. */
    private static @Nullable Words source(Sentence s, int end) {
        if (!noun(s.token(end))) {
            return null;
        }
        for (int i = end; i >= 0 && i > end - LENGTH; i--) {
            Token t = s.token(i);
            if (DETERMINERS.contains(lower(t)) && !belongs(s, i)) {
                return i == 0 ? null : new Words(s, i, end);
            }
            if (t.form().equals(",") && i + 1 < end && s.token(i + 1).upos().equals("PROPN")) {
                return new Words(s, i + 1, end);
            }
            if (!DETERMINERS.contains(lower(t))
                    && !noun(t)
                    && !t.upos().equals("ADJ")
                    && !t.xpos().equals("VBG")
                    && !compound(s, t)
                    && !LINKS.contains(lower(t))) {
                break;
            }
        }
        int first = end;
        while (first > 0 && s.token(first).upos().equals("NOUN") && noun(s.token(first - 1))) {
            first--;
        }
        while (first > 0
                && s.token(first).upos().equals("PROPN")
                && s.token(first - 1).upos().equals("PROPN")) {
            first--;
        }
        if (s.token(first).upos().equals("PROPN")) {
            return first > 0 ? new Words(s, first, end) : null;
        }
        first = end > 0 && s.token(end - 1).upos().equals("ADJ") ? end - 1 : end;
        return s.token(end).xpos().equals("NNS") && first > 0 ? new Words(s, first, end) : null;
    }

    /** "The envoy of the council": the article of what the source belongs to. */
    private static boolean belongs(Sentence s, int article) {
        return article > 1 && Set.of("of", "for").contains(lower(s.token(article - 1))) && noun(s.token(article - 2));
    }

    /** "Coast-based". */
    private static boolean compound(Sentence s, Token t) {
        return t.form().equals("-")
                || (t.xpos().equals("VBN")
                        && t.index() > 0
                        && s.token(t.index() - 1).form().equals("-"));
    }

    private static Set<String> words(boolean whom) {
        return Table.load(Closings.class, "closings.tsv").rows().stream()
                .filter(row -> !whom || row.get("whom").equals("yes"))
                .map(row -> row.get("word"))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean noun(Token t) {
        return t.upos().equals("NOUN") || t.upos().equals("PROPN");
    }

    /** Whether a noun phrase begins with it. */
    static boolean isArticle(Token t) {
        return Set.of("a", "an", "the").contains(lower(t));
    }

    private static String lower(Token t) {
        return t.form().toLowerCase(Locale.ROOT);
    }
}
