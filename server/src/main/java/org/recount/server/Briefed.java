package org.recount.server;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.recount.brief.Brief;
import org.recount.brief.HtmlBrief;
import org.recount.brief.MarkdownBrief;
import org.recount.record.Tables;

/** {@code /api/brief.md} and {@code /api/brief.html}: the happenings that fit, told in cited sentences. */
final class Briefed implements Resource {
    private static final Set<String> PARAMETERS = Fields.and(Fields.of(Tables.EVENTS), Set.of("version"));

    /** How many happenings that fit are not told: {@link Scope#MOST} are. */
    private static final String LEFT = "X-Recount-Left";

    /** The page's own style stands in it; nothing else may be loaded, and nothing runs. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private final Answers answers;

    Briefed(Answers answers) {
        this.answers = answers;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/api/brief.md", PARAMETERS, this::markdown),
                Route.get("/api/brief.html", PARAMETERS, this::html));
    }

    private void markdown(Context request) throws java.io.IOException {
        answers.answer(request, "text/markdown; charset=utf-8", edition -> {
            Scope scope = Scope.of(edition, Asks.filter(request));
            request.header(LEFT, String.valueOf(scope.left()));
            String page = MarkdownBrief.render(Brief.of(scope.record()));
            String rest = scope.left() == 0
                    ? ""
                    : "\n*" + scope.left() + " more happenings fit; those on most origins are told here.*\n";
            return (page + rest).getBytes(StandardCharsets.UTF_8);
        });
    }

    private void html(Context request) throws java.io.IOException {
        request.header("Content-Security-Policy", POLICY);
        answers.answer(request, "text/html; charset=utf-8", edition -> {
            Scope scope = Scope.of(edition, Asks.filter(request));
            request.header(LEFT, String.valueOf(scope.left()));
            return HtmlBrief.render(Brief.of(scope.record())).getBytes(StandardCharsets.UTF_8);
        });
    }
}
