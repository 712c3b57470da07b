package org.recount.server.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recount.article.Article;
import org.recount.article.Span;
import org.recount.finding.Detail;
import org.recount.finding.Finding;
import org.recount.lineage.Origin;
import org.recount.record.Tables;
import org.recount.statement.Rendering;
import org.recount.store.Edition;
import org.recount.store.Filter;

/** An article to read: its text, all that was read in it, and what it stands on. */
final class ArticleView implements View {
    /** How many articles of an origin are looked through for copies of this one. */
    private static final int LOOKED_THROUGH = 500;

    /**
     * What the page shows.
     *
     * @param version of the record
     * @param article with its text
     * @param mentions the event mentions
     * @param quotes the reported speech
     * @param details the values
     * @param headlines of the happenings that it tells of, by id
     * @param origins what it stands on, most first, with the signals that concern it
     * @param copyOf what it copies
     * @param copies what copies it
     */
    record Shown(
            int version,
            Article article,
            List<Told> mentions,
            List<Quote> quotes,
            List<Value> details,
            Map<String, String> headlines,
            List<Origin> origins,
            @Nullable Report copyOf,
            Collection<Report> copies) {}

    /**
     * Reported speech.
     *
     * @param id of the rendering
     * @param span the words
     * @param kind in whose words
     * @param speaker who, where known
     * @param speakerSpan the speaker as written
     * @param verb of saying
     * @param statement id
     */
    record Quote(
            String id,
            Span span,
            Rendering.Kind kind,
            @Nullable Name speaker,
            @Nullable Span speakerSpan,
            @Nullable String verb,
            @Nullable String statement) {}

    /**
     * A value, with how it compares.
     *
     * @param account what it says
     * @param attribute of what
     * @param group of whom
     * @param event the first of the happenings that it is about; null for none
     * @param state of the finding that compares it; null for none
     */
    record Value(
            Account account,
            String attribute,
            String group,
            @Nullable String event,
            Finding.@Nullable State state) {}

    @Override
    public String name() {
        return "article";
    }

    @Override
    public boolean ofOne() {
        return true;
    }

    @Override
    public Object show(Edition edition, Ask ask) {
        String id = ask.needId();
        Article article = edition.row(Tables.ARTICLES, id).orElseThrow(() -> new NotFound("article", id));
        Filter own = Filter.ofArticle(id);
        List<Told> mentions = Told.of(edition, edition.all(Tables.MENTIONS, own));
        List<Detail> details = edition.all(Tables.DETAILS, own);
        List<Origin> origins = edition.rows(Tables.ORIGINS, article.origins());
        return new Shown(
                edition.snapshot().version(),
                article,
                mentions,
                quotes(edition, edition.all(Tables.RENDERINGS, own)),
                values(edition, details, edition.all(Tables.FINDINGS, own)),
                headlines(edition, mentions, details),
                origins.stream().map(o -> concerning(o, id)).toList(),
                article.copyOf() == null
                        ? null
                        : Report.of(edition, List.of(article.copyOf())).get(article.copyOf()),
                copies(edition, id, origins));
    }

    private static List<Quote> quotes(Edition edition, List<Rendering> renderings) {
        Names names = Names.of(edition, renderings.stream().flatMap(r -> Stream.ofNullable(r.speaker())));
        return renderings.stream()
                .map(r -> new Quote(
                        r.id(), r.span(), r.kind(), names.get(r.speaker()), r.speakerSpan(), r.verb(), r.statement()))
                .toList();
    }

    private static List<Value> values(Edition edition, List<Detail> details, List<Finding> findings) {
        Map<String, Finding.State> states = new TreeMap<>();
        findings.forEach(f ->
                f.versions().forEach(v -> v.details().forEach(d -> states.merge(d, f.state(), ArticleView::first))));
        Names names = Names.of(
                edition,
                details.stream()
                        .flatMap(d -> Stream.concat(Stream.ofNullable(d.claimant()), Stream.ofNullable(d.value()))));
        return details.stream()
                .map(d -> new Value(
                        Account.of(d, names),
                        d.attribute(),
                        d.group(),
                        d.events().isEmpty() ? null : d.events().getFirst(),
                        states.get(d.id())))
                .toList();
    }

    private static Finding.State first(Finding.State one, Finding.State other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Map<String, String> headlines(Edition edition, List<Told> mentions, List<Detail> details) {
        TreeSet<String> ids = new TreeSet<>();
        mentions.forEach(m -> Stream.ofNullable(m.event()).forEach(ids::add));
        details.forEach(d -> ids.addAll(d.events()));
        Map<String, String> headlines = new TreeMap<>();
        edition.rows(Tables.EVENTS, ids).forEach(e -> headlines.put(e.id(), e.headline()));
        return headlines;
    }

    private static Origin concerning(Origin o, String article) {
        return new Origin(
                o.id(),
                o.kind(),
                o.name(),
                List.of(),
                o.why().stream().filter(w -> w.article().equals(article)).toList());
    }

    private static Collection<Report> copies(Edition edition, String id, List<Origin> origins) {
        List<String> near = origins.stream()
                .limit(1)
                .flatMap(o -> o.articles().stream())
                .limit(LOOKED_THROUGH)
                .toList();
        List<Report> copies = new ArrayList<>(Report.of(edition, near).values());
        copies.removeIf(r -> !id.equals(r.copyOf()));
        return copies;
    }
}
