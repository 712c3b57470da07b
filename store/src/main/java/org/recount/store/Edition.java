package org.recount.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recount.finding.Finding;
import org.recount.record.Record;
import org.recount.record.Tables.Table;

/** One version of the record, to be asked. Safe for use by many threads; never changes. */
public interface Edition {
    /** Which version it is. */
    Snapshot snapshot();

    /** A row as JSON, as the contract writes it. */
    Optional<String> json(Table<?> table, String id);

    /** A row. */
    <R> Optional<R> row(Table<R> table, String id);

    /** The rows of these ids, in their order; unknown ids are left out. */
    <R> List<R> rows(Table<R> table, Collection<String> ids);

    /**
     * The rows that fit, as JSON.
     *
     * @throws IllegalArgumentException if the table has nothing for a part of the filter or for the order, or the cursor is none
     */
    Page<String> jsonPage(Table<?> table, Filter filter, Paging paging);

    /** The rows that fit; see {@link #jsonPage}. */
    <R> Page<R> page(Table<R> table, Filter filter, Paging paging);

    /** Every row that fits, by id; for parts of a record that are small, such as one event's mentions. */
    <R> List<R> all(Table<R> table, Filter filter);

    /**
     * How many events fit, by value of each facet: {@code type}, {@code status}, {@code state} (of findings), {@code country} (of the
     * place), {@code month} (of the time, {@code 2024-01}). Values in falling order of count.
     */
    Map<String, Map<String, Integer>> facets(Filter filter);

    /** How many findings these events have in each state, by event; events without findings are left out. */
    Map<String, Map<Finding.State, Integer>> states(Collection<String> events);

    /** How many events fit by the day on which they begin, in order; those on no day last, where there are any. */
    List<DayCount> days(Filter filter);

    /** How many events fit by place, places with most of them first; events without a place share one. */
    List<PlaceCount> places(Filter filter);

    /** How many articles fit by the day of their publication, in order; articles without one are left out. */
    Map<LocalDate, Integer> published(Filter filter);

    /**
     * Full-text search over articles, events, statements and actors, best first. Words are joined by "and"; {@code "..."} holds a phrase;
     * {@code word*} stands for its beginnings. Whatever is typed is understood as words: there is no wrong syntax.
     */
    Page<Hit> search(String words, Paging paging);

    /** All of it. */
    Record record();
}
