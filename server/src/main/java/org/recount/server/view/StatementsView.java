package org.recount.server.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recount.article.Span;
import org.recount.record.Tables;
import org.recount.resolve.Statement;
import org.recount.statement.Rendering;
import org.recount.store.Edition;
import org.recount.store.Filter;
import org.recount.store.Page;

/** Who said what, when: each utterance once, with every report's rendering of it. */
final class StatementsView implements View {
    /**
     * What the page shows.
     *
     * @param version of the record
     * @param total how many statements fit
     * @param next where the next page starts
     * @param items latest first
     * @param reports by article id, for the renderings
     */
    record Shown(int version, int total, @Nullable String next, List<Said> items, Map<String, Report> reports) {}

    /**
     * One utterance.
     *
     * @param id of the statement
     * @param speaker who, where known
     * @param kind in whose words it is told at best
     * @param saidOn the day
     * @param content its longest most literal words
     * @param renderings every report's words
     * @param denies what it denies
     * @param deniedBy what denies it, as far as it tells of the same happening or stands on the same page
     * @param events headlines of the happenings that it tells of, by id
     */
    record Said(
            String id,
            @Nullable Name speaker,
            Rendering.Kind kind,
            @Nullable LocalDate saidOn,
            String content,
            List<Words> renderings,
            List<Other> denies,
            List<Other> deniedBy,
            Map<String, String> events) {}

    /**
     * One report's words.
     *
     * @param id of the rendering
     * @param article id
     * @param span the words
     * @param kind in whose words
     * @param verb of saying
     * @param speakerSpan the speaker as written
     */
    record Words(
            String id,
            String article,
            Span span,
            Rendering.Kind kind,
            @Nullable String verb,
            @Nullable Span speakerSpan) {}

    /**
     * Another statement.
     *
     * @param id of the statement
     * @param speaker who, where known
     * @param content its words
     */
    record Other(String id, @Nullable Name speaker, String content) {}

    @Override
    public String name() {
        return "statements";
    }

    @Override
    public Object show(Edition edition, Ask ask) {
        String one = ask.filter().statement();
        Page<Statement> page = one == null
                ? edition.page(Tables.STATEMENTS, ask.filter(), ask.paging())
                : new Page<>(
                        List.of(edition.row(Tables.STATEMENTS, one).orElseThrow(() -> new NotFound("statement", one))),
                        null,
                        1);
        return new Reading(edition, page).shown();
    }

    /** What one page of statements refers to, read together. */
    private static final class Reading {
        private final Edition edition;
        private final Page<Statement> page;
        private final Map<String, Statement> statements = new LinkedHashMap<>();
        private final Map<String, Rendering> renderings = new HashMap<>();
        private final Map<String, String> headlines = new HashMap<>();
        private final Map<String, List<String>> deniers = new HashMap<>();
        private final Names names;

        Reading(Edition edition, Page<Statement> page) {
            this.edition = edition;
            this.page = page;
            page.items().forEach(this::know);
            List<String> events = each(page.items(), Statement::events);
            edition.rows(Tables.EVENTS, events).forEach(e -> headlines.put(e.id(), e.headline()));
            events.forEach(
                    e -> edition.all(Tables.STATEMENTS, Filter.ofEvent(e)).forEach(this::know));
            edition.rows(Tables.STATEMENTS, each(page.items(), Statement::denies))
                    .forEach(this::know);
            edition.rows(Tables.RENDERINGS, each(page.items(), Statement::renderings))
                    .forEach(r -> renderings.put(r.id(), r));
            names = Names.of(edition, statements.values().stream().flatMap(s -> Stream.ofNullable(s.speaker())));
        }

        private void know(Statement s) {
            if (statements.putIfAbsent(s.id(), s) == null) {
                s.denies()
                        .forEach(d -> deniers.computeIfAbsent(d, k -> new ArrayList<>())
                                .add(s.id()));
            }
        }

        private static List<String> each(Collection<Statement> all, Function<Statement, List<String>> ids) {
            return all.stream().flatMap(s -> ids.apply(s).stream()).distinct().toList();
        }

        Shown shown() {
            List<String> articles = renderings.values().stream()
                    .map(Rendering::article)
                    .distinct()
                    .toList();
            return new Shown(
                    edition.snapshot().version(),
                    page.total(),
                    page.next(),
                    page.items().stream().map(this::said).toList(),
                    Report.of(edition, articles));
        }

        private Said said(Statement s) {
            Map<String, String> events = new LinkedHashMap<>();
            s.events().forEach(e -> events.put(e, headlines.getOrDefault(e, e)));
            return new Said(
                    s.id(),
                    names.get(s.speaker()),
                    s.kind(),
                    s.saidOn(),
                    s.content(),
                    s.renderings().stream()
                            .flatMap(r -> Stream.ofNullable(renderings.get(r)))
                            .map(r -> new Words(r.id(), r.article(), r.span(), r.kind(), r.verb(), r.speakerSpan()))
                            .toList(),
                    others(s.denies()),
                    others(deniers.getOrDefault(s.id(), List.of())),
                    events);
        }

        private List<Other> others(List<String> ids) {
            return ids.stream()
                    .flatMap(id -> Stream.ofNullable(statements.get(id)))
                    .map(s -> new Other(s.id(), names.get(s.speaker()), s.content()))
                    .toList();
        }
    }
}
