package org.recount.server.view;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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
        // Counts take longest: they are made beside the rows.
        CompletableFuture<@Nullable Facets> counting = ask.paging().cursor() == null
                ? CompletableFuture.supplyAsync(() -> Facets.of(edition, ask.filter()), Thread::startVirtualThread)
                : CompletableFuture.completedFuture(null);
        Page<Event> page = edition.page(Tables.EVENTS, ask.filter(), ask.paging());
        List<Happening> items = Happening.of(edition, page.items());
        Facets facets = done(counting);
        return new Shown(
                edition.snapshot().version(),
                page.total(),
                page.next(),
                facets == null ? null : facets.counts(),
                facets == null ? null : facets.countries(),
                items);
    }

    /** What comes of it; its failure is this thread's. */
    private static @Nullable Facets done(CompletableFuture<@Nullable Facets> counting) {
        try {
            return counting.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException own) {
                throw own;
            }
            throw e;
        }
    }
}
