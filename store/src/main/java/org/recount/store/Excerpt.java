package org.recount.store;

import java.util.ArrayList;
import java.util.List;

/** Some words around what was found in a text. */
final class Excerpt {
    /** Characters before the first found word. */
    private static final int BEFORE = 60;

    /** Characters in all. */
    private static final int LENGTH = 240;

    private static final char OPEN = '\u0002';
    private static final char CLOSE = '\u0003';

    private Excerpt() {}

    private record Place(int start, int end) {}

    /** The excerpt, each found word between U+0002 and U+0003; the beginning where nothing is found. */
    static String of(String text, AskedWords asked) {
        List<String> words = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        Words.each(text, (word, start, end) -> {
            words.add(word);
            places.add(new Place(start, end));
        });
        List<Place> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int length = 0;
            for (AskedWords.Term term : asked.terms()) {
                if (term.fits(words, at)) {
                    length = Math.max(length, term.words().size());
                }
            }
            for (int i = at; i < at + length; i++) {
                found.add(places.get(i));
            }
            at += Math.max(1, length);
        }
        return cut(text, found);
    }

    private static String cut(String text, List<Place> found) {
        int from = found.isEmpty() ? 0 : blank(text, found.getFirst().start() - BEFORE);
        int to = from + LENGTH >= text.length() ? text.length() : blank(text, from + LENGTH);
        StringBuilder excerpt = new StringBuilder(from > 0 ? "…" : "");
        int at = from;
        for (Place place : found) {
            if (place.end() <= to) {
                excerpt.append(text, at, place.start())
                        .append(OPEN)
                        .append(text, place.start(), place.end())
                        .append(CLOSE);
                at = place.end();
            }
        }
        excerpt.append(text, at, Math.max(at, to)).append(to < text.length() ? "…" : "");
        return excerpt.toString().replaceAll("\\s+", " ").strip();
    }

    /** The first place after a blank at or before this one, so that no word is cut. */
    private static int blank(String text, int at) {
        for (int i = Math.min(at, text.length()); i > 0; i--) {
            if (Character.isWhitespace(text.charAt(i - 1))) {
                return i;
            }
            if (at - i > BEFORE) { // a text without blanks is cut between any two characters
                return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
            }
        }
        return 0;
    }

    /** The first words, at most so many characters. */
    static String start(String text, int most) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= most
                ? line
                : line.substring(0, blank(line, most)).strip() + "…";
    }
}
