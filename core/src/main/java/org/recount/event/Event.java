package org.recount.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recount.coding.EventType;
import org.recount.coding.Status;
import org.recount.place.Place;
import org.recount.time.Time;

/**
 * One happening, merged over all its mentions. {@code events} row.
 *
 * @param id of its smallest mention
 * @param type PLOVER type, like the values below that on most independent origins
 * @param mode PLOVER mode
 * @param contexts PLOVER contexts of all its mentions, sorted
 * @param cameo CAMEO code
 * @param goldstein Goldstein score of the code
 * @param score PLOVER score
 * @param quad 1 to 4
 * @param reciprocal all parties are actors
 * @param actors actor ids, sorted
 * @param recipients actor ids, sorted
 * @param place where
 * @param time when
 * @param status how real it is
 * @param articles ids of the articles that tell of it, sorted
 * @param origins ids of the independent origins that it stands on, sorted
 * @param mentions ids, sorted
 * @param headline one plain sentence
 * @param whyMerged why the mentions are one happening
 */
public record Event(
        String id,
        EventType type,
        @Nullable String mode,
        List<String> contexts,
        String cameo,
        double goldstein,
        double score,
        int quad,
        boolean reciprocal,
        List<String> actors,
        List<String> recipients,
        @Nullable Place place,
        @Nullable Time time,
        Status status,
        List<String> articles,
        List<String> origins,
        List<String> mentions,
        String headline,
        List<Merge> whyMerged) {

    /**
     * Why two mentions are one happening.
     *
     * @param mention a mention's id
     * @param other another's
     * @param signal what they share, in plain words
     * @param score how much, 0 to 1
     */
    public record Merge(String mention, String other, String signal, double score) {}

    /** Copies the lists. */
    public Event {
        contexts = List.copyOf(contexts);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        articles = List.copyOf(articles);
        origins = List.copyOf(origins);
        mentions = List.copyOf(mentions);
        whyMerged = List.copyOf(whyMerged);
    }
}
