package org.recount.syntax.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The word that introduces another: its first preposition or conjunction. */
public final class Markers {
    /** The number of "none". */
    public static final int NONE = 0;
    /** The number of one that is not in the list. */
    public static final int OTHER = 1;

    private final boolean[] marks;
    private final Map<String, Integer> numbers = new HashMap<>();

    /**
     * Markers by number, from 2.
     *
     * @param relations the names of the relations by number
     * @param forms the markers that have a number, lower case
     */
    public Markers(List<String> relations, List<String> forms) {
        marks = new boolean[relations.size()];
        for (int r = 0; r < marks.length; r++) {
            marks[r] = relations.get(r).equals("case") || relations.get(r).equals("mark");
        }
        for (String form : forms) {
            numbers.put(form, numbers.size() + 2);
        }
    }

    /** How many numbers there are. */
    public int size() {
        return numbers.size() + 2;
    }

    /** The number of each word's marker. */
    public int[] of(List<String> forms, int[] heads, int[] relations) {
        int[] markers = new int[heads.length];
        for (int i = heads.length - 1; i >= 0; i--) {
            if (heads[i] >= 0 && marks[relations[i]]) {
                markers[heads[i]] = numbers.getOrDefault(Letters.lower(forms.get(i)), OTHER);
            }
        }
        return markers;
    }
}
