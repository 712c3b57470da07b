package org.recount.lineage;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a mixed stream that tell of one chain of happenings. {@code stories} row.
 *
 * @param id of its smallest article
 * @param headline one plain line
 * @param articles ids, sorted
 * @param events ids, sorted; empty before merging
 * @param from first day on which one of its articles was published
 * @param to last such day
 */
public record Story(
        String id,
        @Nullable String headline,
        List<String> articles,
        List<String> events,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    /** Copies the lists. */
    public Story {
        articles = List.copyOf(articles);
        events = List.copyOf(events);
    }

    /** The same story with its events. */
    public Story withEvents(List<String> newEvents) {
        return new Story(id, headline, articles, newEvents, from, to);
    }
}
