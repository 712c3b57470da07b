package org.recount.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What somebody typed, as words: each term must be there. {@code "..."} is a phrase, {@code word*} stands for its beginnings, and a chunk
 * such as {@code al-Adl} is a phrase too; every other sign is a blank.
 *
 * @param terms in the order typed; empty when no word was
 */
record AskedWords(List<Term> terms) {
    /**
     * Words that follow each other.
     *
     * @param words at least one
     * @param open whether the last one is a beginning
     */
    record Term(List<String> words, boolean open) {
        boolean fits(List<String> text) {
            for (int at = 0; at + words.size() <= text.size(); at++) {
                if (fits(text, at)) {
                    return true;
                }
            }
            return false;
        }

        /** Whether it stands in the text from this word on. */
        boolean fits(List<String> text, int at) {
            int last = words.size() - 1;
            return at + last < text.size()
                    && text.subList(at, at + last).equals(words.subList(0, last))
                    && (open
                            ? text.get(at + last).startsWith(words.get(last))
                            : text.get(at + last).equals(words.get(last)));
        }
    }

    static AskedWords of(String typed) {
        List<Term> terms = new ArrayList<>();
        String[] pieces = typed.split("\"", -1);
        for (int i = 0; i < pieces.length; i++) {
            if (i % 2 == 1) {
                boolean open = i + 1 < pieces.length && pieces[i + 1].startsWith("*");
                add(terms, pieces[i], open || pieces[i].endsWith("*"));
            } else {
                for (String chunk : pieces[i].split("[\\s\\p{Z}]+", -1)) {
                    add(terms, chunk, chunk.endsWith("*"));
                }
            }
        }
        return new AskedWords(List.copyOf(terms));
    }

    private static void add(List<Term> terms, String piece, boolean open) {
        List<String> words = Words.of(piece);
        if (!words.isEmpty()) {
            terms.add(new Term(List.copyOf(words), open));
        }
    }

    /** Whether a text of these two parts holds every term. */
    boolean fit(String title, String body) {
        List<String> first = Words.of(title);
        List<String> second = Words.of(body);
        return terms.stream().allMatch(t -> t.fits(first) || t.fits(second));
    }

    /** For SQLite's {@code match}. */
    String fts5() {
        return terms.stream()
                .map(t -> '"' + String.join(" ", t.words()) + '"' + (t.open() ? "*" : ""))
                .collect(Collectors.joining(" AND "));
    }

    /** For PostgreSQL's {@code @@}. */
    String tsquery() {
        return terms.stream()
                .map(t -> "('" + String.join("' <-> '", t.words()) + "'" + (t.open() ? ":*" : "") + ")")
                .collect(Collectors.joining(" & "));
    }
}
