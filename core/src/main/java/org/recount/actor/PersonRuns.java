package org.recount.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/**
 * Runs of proper nouns that no table lists: "Jorge Peña Ibarra", "Amina al-Sharif". A run may hold lower-case name
 * particles between two capitalised words, and hyphens; it ends at listed names and at punctuation.
 *
 * @param first index of the first token
 * @param last index of the last token, inclusive
 */
record PersonRuns(int first, int last) {
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "ul", "ur", "ud", "bin", "bint", "ibn", "abu", "de", "del", "da", "dos", "du", "van", "von",
            "der", "den", "la", "le", "di", "-");

    private static final Set<String> NAMELIKE = Set.of("ADJ", "NOUN", "X");

    /** The runs of a sentence; a word inside one of the full names is a name, whatever the tagger took it for. */
    static List<PersonRuns> in(Sentence sentence, List<Match> matches, List<Match> fullNames) {
        List<PersonRuns> runs = new ArrayList<>();
        int n = sentence.tokens().size();
        for (int i = 0; i < n; i++) {
            if (!isName(sentence, i, matches, fullNames)) {
                continue;
            }
            int last = i;
            for (int j = i + 1; j < n; j++) {
                if (isName(sentence, j, matches, fullNames) || isTitleInside(sentence, j, matches)) {
                    last = j;
                } else if (!isParticle(sentence.token(j))) {
                    break;
                }
            }
            runs.add(new PersonRuns(i, last));
            i = last;
        }
        return runs;
    }

    private static boolean isName(Sentence sentence, int i, List<Match> matches, List<Match> fullNames) {
        Token token = sentence.token(i);
        boolean named = token.upos().equals("PROPN") || isNamed(sentence, i);
        boolean written =
                Character.isUpperCase(token.form().codePointAt(0)) && !Words.is("calendar", Pieces.fold(token.form()));
        return ((named && written) || fullNames.stream().anyMatch(m -> m.covers(i)))
                && matches.stream().noneMatch(m -> m.covers(i));
    }

    /** "The militia Ansar", "Ansar al Nur": a capital behind a group word, whatever the tagger took it for. */
    private static boolean isNamed(Sentence sentence, int i) {
        return i > 1
                && NAMELIKE.contains(sentence.token(i).upos())
                && Words.is("group_word", sentence.token(i - 1).lemma());
    }

    /** "Amir" in "Omar Amir Sadeq": a word for an office, inside a name. */
    private static boolean isTitleInside(Sentence sentence, int i, List<Match> matches) {
        Token token = sentence.token(i);
        return token.upos().equals("PROPN")
                && matches.stream()
                        .filter(m -> m.first() == i && m.last() == i)
                        .anyMatch(m -> m.listed().type() == Listed.Type.OFFICE
                                || m.listed().type() == Listed.Type.HONORIFIC);
    }

    private static boolean isParticle(Token token) {
        return PARTICLES.contains(token.form().toLowerCase(Locale.ROOT));
    }

    int length() {
        return last - first + 1;
    }
}
