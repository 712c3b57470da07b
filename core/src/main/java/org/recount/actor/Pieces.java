package org.recount.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/**
 * Words cut into the pieces by which names are looked up: lower case, without accents, cut at hyphens and
 * apostrophes, so that "al-Adl", "al Adl" and "Al‑Adl" are the same two pieces however they were tokenized.
 *
 * @param form the piece; {@code 's} for a possessive ending; empty for punctuation that no name runs across
 * @param lemma the piece of the dictionary form; the same as {@code form} where the two are not cut alike
 * @param token index of the token it comes from
 */
record Pieces(String form, String lemma, int token) {
    private static final Pattern POSSESSIVE = Pattern.compile("(?i)'s(?=\\s|$)");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    static List<Pieces> of(Sentence sentence) {
        List<Pieces> pieces = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (isHyphen(token.form())) {
                continue;
            }
            List<String> forms = cut(token.form());
            List<String> lemmas = token.lemma().equals(token.form()) ? forms : cut(token.lemma());
            if (forms.isEmpty()) {
                pieces.add(new Pieces("", "", token.index()));
            }
            for (int i = 0; i < forms.size(); i++) {
                boolean alike = forms.size() == lemmas.size();
                pieces.add(new Pieces(forms.get(i), alike ? lemmas.get(i) : forms.get(i), token.index()));
            }
        }
        return pieces;
    }

    /** The pieces of a name as a table writes it. */
    static List<String> ofName(String name) {
        List<String> pieces = new ArrayList<>();
        String straight = name.replace('’', '\'');
        String spaced = straight.indexOf('\'') < 0
                ? straight
                : POSSESSIVE.matcher(straight).replaceAll(" 's");
        SPACE.splitAsStream(spaced).forEach(word -> pieces.addAll(cut(word)));
        return pieces;
    }

    private static boolean isHyphen(String word) {
        return word.equals("-") || word.equals("‐") || word.equals("‑");
    }

    private static List<String> cut(String word) {
        String lower = fold(word);
        if (lower.equals("'s") || lower.equals("s'") || lower.equals("'")) {
            return List.of("'s");
        }
        List<String> pieces = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= lower.length(); i++) {
            boolean inside = i < lower.length() && Character.isLetterOrDigit(lower.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                pieces.add(lower.substring(start, i));
                start = -1;
            }
        }
        return pieces;
    }

    /** Lower case without accents, with straight apostrophes. */
    static String fold(String word) {
        if (isAscii(word)) {
            return word.toLowerCase(Locale.ROOT);
        }
        String plain = word.replace('’', '\'').replace('‘', '\'').replace('ʼ', '\'');
        return MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }
}
