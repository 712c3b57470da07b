package org.recount.server.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recount.event.Event;
import org.recount.record.Tables;
import org.recount.store.Edition;
import org.recount.store.Page;

/** The happenings that fit, latest first, with counts for the filters. */
final class RecordView implements View {
    /**
     * What the page shows.
     *
     * @param version of the record
     * @param total how many happenings fit
     * @param next where the next page starts
     * @param facets how many fit by value; null on all pages but the first
     * @param countries names by code; null with {@code facets}
     * @param items the happenings
     */
    record Shown(
            int version,
            int total,
            @Nullable String next,
            @Nullable Map<String, Map<String, Integer>> facets,
            @Nullable Map<String, String> countries,
            List<Happening> items) {}

    @Override
    public String name() {
        return "record";
    }

    @Override
    public Object show(Edition edition, Ask ask) {
        Page<Event> page = edition.page(Tables.EVENTS, ask.filter(), ask.paging());
        Facets facets = ask.paging().cursor() == null ? Facets.of(edition, ask.filter()) : null;
        return new Shown(
                edition.snapshot().version(),
                page.total(),
                page.next(),
                facets == null ? null : facets.counts(),
                facets == null ? null : facets.countries(),
                Happening.of(edition, page.items()));
    }
}
