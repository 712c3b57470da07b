package org.recount.server;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.recount.record.Tables;
import org.recount.record.Tables.Table;
import org.recount.store.Paging;

/** {@code /api/TABLE} and {@code /api/TABLE/ID}: the record's tables, row by row as the contract writes them. */
final class Tabled implements Resource {
    private static final Set<String> ANY = Fields.and(Asks.PAGING, Set.of("version", "format"));

    private final Answers answers;
    private final Exports exports;

    Tabled(Answers answers) {
        this.answers = answers;
        exports = new Exports(answers);
    }

    @Override
    public List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        for (Table<?> table : Tables.ALL) {
            String path = "/api/" + table.name();
            routes.add(Route.get(path, Fields.and(Fields.of(table), ANY), r -> page(table, r)));
            routes.add(Route.get(path + "/{id}", Set.of("version"), r -> row(table, r)));
        }
        return routes;
    }

    private void page(Table<?> table, Context request) throws java.io.IOException {
        Format format = Format.asked(request, table);
        if (format != Format.JSON) {
            exports.write(table, format, request);
            return;
        }
        answers.answer(request, Answers.JSON, edition -> {
            Paging paging = Asks.paging(request, Paging.Order.ID);
            return Pages.raw(
                    edition.jsonPage(table, Asks.filter(request), paging),
                    edition.snapshot().version());
        });
    }

    private void row(Table<?> table, Context request) throws java.io.IOException {
        String id = request.pathParam("id");
        answers.answer(
                request,
                Answers.JSON,
                edition -> edition.json(table, id)
                        .orElseThrow(() -> Refusal.of(404, "the table " + table.name() + " has no row " + clipped(id)))
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static String clipped(String id) {
        return id.length() > 40 ? id.substring(0, 40) + "..." : id;
    }
}
