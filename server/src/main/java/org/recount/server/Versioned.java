package org.recount.server;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.recount.store.Change;
import org.recount.store.Page;
import org.recount.store.Paging;
import org.recount.store.Snapshot;

/** {@code /api/versions} and {@code /api/changes}. */
final class Versioned implements Resource {
    private final Answers answers;

    Versioned(Answers answers) {
        this.answers = answers;
    }

    /** A snapshot as the API shows it. */
    record Version(int version, String at, String why, Map<String, Integer> counts, String sha256) {
        static Version of(Snapshot s) {
            return new Version(s.version(), s.at().toString(), s.why(), new TreeMap<>(s.counts()), s.sha256());
        }
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/api/versions", Set.of(), this::versions),
                Route.get("/api/changes", Set.of("from", "to", "kind", "limit", "cursor"), this::changes));
    }

    private void versions(Context request) throws java.io.IOException {
        answers.answer(request, Answers.JSON, edition -> {
            List<Version> all =
                    answers.store().snapshots().stream().map(Version::of).toList();
            return Pages.of(
                    new Page<>(all, null, all.size()), edition.snapshot().version());
        });
    }

    private void changes(Context request) throws java.io.IOException {
        answers.answer(request, Answers.JSON, edition -> {
            int present = edition.snapshot().version();
            int to = Asks.number(request, "to", present, 1, Integer.MAX_VALUE);
            int from = Asks.number(request, "from", Math.max(1, to - 1), 1, Integer.MAX_VALUE);
            if (from > to) {
                throw Refusal.parameter("from", "from is the earlier version: " + from + " comes after " + to);
            }
            for (int version : List.of(from, to)) {
                if (!answers.has(version)) {
                    throw Refusal.of(404, "the record has no version " + version);
                }
            }
            Paging paging = Asks.paging(request, Paging.Order.ID);
            return Pages.of(
                    answers.store().changes(from, to, Asks.one(request, "kind", Change.Kind.class), paging), to);
        });
    }
}
