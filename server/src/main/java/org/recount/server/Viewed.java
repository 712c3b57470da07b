package org.recount.server;

import io.javalin.http.Context;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recount.server.view.View;
import org.recount.server.view.Views;
import org.recount.store.Paging;

/** {@code /api/views/NAME} and, for those of one row, {@code /api/views/NAME/ID}: what the pages show. Each knows its own parameters. */
final class Viewed implements Resource {
    private final Answers answers;

    Viewed(Answers answers) {
        this.answers = answers;
    }

    @Override
    public List<Route> routes() {
        return Views.ALL.stream().flatMap(this::routes).toList();
    }

    private Stream<Route> routes(View view) {
        String path = "/api/views/" + view.name();
        Route plain = Route.get(path, Fields.of(view), r -> show(view, r, null));
        return view.ofOne()
                ? Stream.of(plain, Route.get(path + "/{id}", Fields.of(view), r -> show(view, r, r.pathParam("id"))))
                : Stream.of(plain);
    }

    private void show(View view, Context request, @Nullable String id) throws java.io.IOException {
        answers.answer(
                request,
                Answers.JSON,
                edition -> Answers.json(view.show(edition, Asks.of(request, id, Paging.Order.LATEST))));
    }
}
