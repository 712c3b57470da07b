package org.recount.link;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recount.coding.Status;

/**
 * One happening, merged over all rows that tell of it. Of each value the one that most publishers give; the fields of the record's
 * {@code events} table, with what rows do not tell left null.
 *
 * @param id the smallest id of its rows
 * @param deed type, mode and code
 * @param contexts of all its rows, sorted
 * @param goldstein Goldstein score of the code, -10 to 10
 * @param score PLOVER score, -10 to 10
 * @param quad 1 to 4, as PLOVER counts
 * @param reciprocal all parties are actors
 * @param actors as the rows call them, sorted
 * @param recipients as the rows call them, sorted
 * @param place where
 * @param days when
 * @param status how real it is; null when no row tells
 * @param articles documents, sorted
 * @param sources publishers, sorted
 * @param mentions ids of its rows, sorted
 * @param headline one line
 * @param why why the rows are one happening
 */
public record LinkedEvent(
        String id,
        Deed deed,
        List<String> contexts,
        @Nullable Double goldstein,
        @Nullable Double score,
        @Nullable Integer quad,
        boolean reciprocal,
        List<String> actors,
        List<String> recipients,
        @Nullable Spot place,
        @Nullable Days days,
        @Nullable Status status,
        List<String> articles,
        List<String> sources,
        List<String> mentions,
        String headline,
        List<Merge> why) {

    /**
     * Why two rows are one happening.
     *
     * @param mention a row's id
     * @param other another's
     * @param signal what they share, in plain words
     * @param score how much, 0 to 1
     */
    public record Merge(String mention, String other, String signal, double score) {}

    /** Copies the lists. */
    public LinkedEvent {
        contexts = List.copyOf(contexts);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        articles = List.copyOf(articles);
        sources = List.copyOf(sources);
        mentions = List.copyOf(mentions);
        why = List.copyOf(why);
    }
}
