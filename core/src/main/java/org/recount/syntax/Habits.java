package org.recount.syntax;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.recount.internal.Table;

/**
 * The tables of written English that tokens and sentences are found with.
 *
 * @param abbreviations abbreviations with their full stop, and their kind
 * @param contractions parts of words written as one
 * @param before affixes that stay on the word after them
 * @param after affixes that stay on the word before them
 * @param units units of measure that may be written close to their number
 * @param times names of weekdays, months and time zones, which tell more of a time before them
 * @param starters words that often start a sentence
 */
record Habits(
        Map<String, String> abbreviations,
        Map<String, List<String>> contractions,
        Set<String> before,
        Set<String> after,
        Set<String> units,
        Set<String> times,
        Set<String> starters) {
    /** Letters of the longest unit. */
    static final int LONGEST_UNIT = 4;

    static Habits load() {
        Map<String, String> abbreviations = new HashMap<>();
        for (Table.Row row : Table.load(Habits.class, "abbreviations.tsv").rows()) {
            abbreviations.put(row.get("form"), row.get("kind"));
            if (row.get("kind").equals("title")) {
                abbreviations.put(row.get("form").toUpperCase(Locale.ROOT), "title");
            }
        }
        Map<String, List<String>> contractions = new HashMap<>();
        for (Table.Row row : Table.load(Habits.class, "contractions.tsv").rows()) {
            contractions.put(row.get("form"), row.list("parts"));
        }
        Set<String> before = new HashSet<>();
        Set<String> after = new HashSet<>();
        for (Table.Row row : Table.load(Habits.class, "affixes.tsv").rows()) {
            (row.get("place").equals("before") ? before : after).add(row.get("affix"));
        }
        Set<String> units = new HashSet<>();
        for (Table.Row row : Table.load(Habits.class, "units.tsv").rows()) {
            units.add(row.get("unit"));
        }
        Set<String> times = new HashSet<>();
        for (Table.Row row : Table.load(Habits.class, "times.tsv").rows()) {
            times.add(row.get("word"));
        }
        Set<String> starters = new HashSet<>();
        for (Table.Row row : Table.load(Habits.class, "starters.tsv").rows()) {
            starters.add(row.get("word"));
        }
        return new Habits(abbreviations, contractions, before, after, units, times, starters);
    }

    /** Whether the word is the name of a weekday, a month or a time zone. */
    boolean timesDetail(String word) {
        return times.contains(word);
    }

    /** Whether the word has a capital and often starts a sentence. */
    boolean starts(String word) {
        return !word.isEmpty()
                && Character.isUpperCase(word.charAt(0))
                && starters.contains(word.toLowerCase(Locale.ROOT));
    }
}
