package org.recount.server;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recount.record.Tables;
import org.recount.store.Page;
import org.recount.store.Paging;

/** {@code /api/search} and {@code /api/facets}. */
final class Searched implements Resource {
    private final Answers answers;

    Searched(Answers answers) {
        this.answers = answers;
    }

    /** Counts by facet and value. */
    record Facets(Map<String, Map<String, Integer>> facets, int version) {}

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/api/search", Set.of("q", "limit", "cursor", "version"), this::search),
                Route.get("/api/facets", Fields.and(Fields.of(Tables.EVENTS), Set.of("version")), this::facets));
    }

    private void search(Context request) throws java.io.IOException {
        answers.answer(request, Answers.JSON, edition -> {
            String words = Asks.text(request, "q");
            Paging paging = Asks.paging(request, Paging.Order.ID);
            return Pages.of(
                    words == null ? new Page<>(List.of(), null, 0) : edition.search(words, paging),
                    edition.snapshot().version());
        });
    }

    private void facets(Context request) throws java.io.IOException {
        answers.answer(
                request,
                Answers.JSON,
                edition -> Answers.json(new Facets(
                        edition.facets(Asks.filter(request)), edition.snapshot().version())));
    }
}
