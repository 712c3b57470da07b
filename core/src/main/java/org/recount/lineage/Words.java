package org.recount.lineage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recount.internal.Table;

/**
 * Splits text into words, stems them and marks what stands in quotation marks. No parser is asked: texts are compared
 * before, and also where, nothing could be parsed.
 */
public final class Words {
    private static final Pattern TOKEN =
            Pattern.compile("[\\p{L}\\p{N}\\p{M}]+(?:['’][\\p{L}\\p{M}]+)*|[“”„\"«»]|[.!?\\n]");
    private static final Pattern CLOSED_PREFIX =
            Pattern.compile("(?i)\\b(co|re|pre|anti|non|de|counter)[-‐‑](?=\\p{L})");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    private static final Set<String> FUNCTION_WORDS = functionWords();

    private Words() {}

    private static Set<String> functionWords() {
        Set<String> words = new HashSet<>();
        Table.load(Words.class, "function_words.tsv").rows().forEach(r -> words.addAll(r.list("words")));
        return Set.copyOf(words);
    }

    /** The words of a text, in order. */
    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        Set<Integer> closed = closedHyphens(text);
        int sentence = 0;
        int quotes = 0;
        boolean inside = false;
        Matcher m = TOKEN.matcher(text);
        while (m.find()) {
            char c = text.charAt(m.start());
            if (c == '\n') {
                inside = false;
                sentence++;
            } else if (c == '.' || c == '!' || c == '?') {
                sentence++;
            } else if ("“”„\"«»".indexOf(c) >= 0) {
                // a typist's “ may close as well as open: the mark is read by the state it meets
                boolean opens = !inside || c == '„' || c == '«';
                quotes += opens && !inside ? 1 : 0;
                inside = opens;
            } else {
                String form = withoutPossessive(m.group()).toLowerCase(Locale.ROOT);
                if (!words.isEmpty() && closed.contains(words.getLast().end())) {
                    Word before = words.removeLast();
                    form = before.form() + form;
                    words.add(
                            word(before.start(), m.end(), form, before.capital(), inside ? quotes - 1 : -1, sentence));
                } else {
                    boolean capital = Character.isUpperCase(c) || Character.isDigit(c);
                    words.add(word(m.start(), m.end(), form, capital, inside ? quotes - 1 : -1, sentence));
                }
            }
        }
        return List.copyOf(words);
    }

    /** The stems of the content words of a text, sorted, each once. */
    public static Set<String> contentStems(String text) {
        Set<String> stems = new TreeSet<>();
        of(text).stream().filter(Word::content).forEach(w -> stems.add(w.stem()));
        return stems;
    }

    private static Word word(int start, int end, String form, boolean capital, int quote, int sentence) {
        boolean digits = Character.isDigit(form.isEmpty() ? ' ' : form.charAt(0));
        boolean content = (digits || form.length() > 2) && !FUNCTION_WORDS.contains(form);
        return new Word(start, end, form, Stems.of(form), content, capital, quote, sentence);
    }

    private static String withoutPossessive(String word) {
        boolean plain = word.indexOf('\'') < 0 && word.indexOf('’') < 0;
        return plain ? word : POSSESSIVE.matcher(word).replaceAll("");
    }

    private static Set<Integer> closedHyphens(String text) {
        if (text.indexOf('-') < 0 && text.indexOf('‐') < 0 && text.indexOf('‑') < 0) {
            return Set.of();
        }
        Set<Integer> ends = new HashSet<>();
        Matcher m = CLOSED_PREFIX.matcher(text);
        while (m.find()) {
            ends.add(m.end(1));
        }
        return ends;
    }
}
