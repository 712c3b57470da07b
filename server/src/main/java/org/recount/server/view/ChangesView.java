package org.recount.server.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recount.article.Article;
import org.recount.coding.Mention;
import org.recount.event.Event;
import org.recount.finding.Detail;
import org.recount.finding.Finding;
import org.recount.lineage.Origin;
import org.recount.lineage.Story;
import org.recount.record.Decision;
import org.recount.record.RecordJson;
import org.recount.record.Tables;
import org.recount.relation.Relation;
import org.recount.resolve.Actor;
import org.recount.resolve.Statement;
import org.recount.statement.Rendering;
import org.recount.store.Edition;

/**
 * What the rows are called that a list of changes names by id: {@code rows} holds {@code table:id}, joined by commas; {@code articles} ids
 * of the articles that a change stands on.
 */
final class ChangesView implements View {
    private static final int MOST = 200;

    /**
     * What the page shows.
     *
     * @param version of the record that names them
     * @param names words for a row, by {@code table:id}; a row that this version has not is left out
     * @param reports the articles
     */
    record Shown(int version, Map<String, String> names, List<Report> reports) {}

    @Override
    public String name() {
        return "changes";
    }

    @Override
    public Object show(Edition edition, Ask ask) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String row : each(ask.parameter("rows"), "rows")) {
            int colon = row.indexOf(':');
            var table = Tables.named(row.substring(0, Math.max(0, colon)))
                    .orElseThrow(() -> new IllegalArgumentException("rows holds table:id, not '" + row + "'"));
            Optional<?> found = edition.row(table, row.substring(colon + 1));
            found.ifPresent(r -> names.put(row, called(edition, r)));
        }
        List<Report> reports = new ArrayList<>(
                Report.of(edition, each(ask.parameter("articles"), "articles")).values());
        return new Shown(edition.snapshot().version(), names, reports);
    }

    private static Set<String> each(@Nullable String list, String name) {
        if (list == null) {
            return Set.of();
        }
        Set<String> items = new LinkedHashSet<>(Arrays.asList(list.split(",", -1)));
        if (items.size() > MOST) {
            throw new IllegalArgumentException(name + " takes at most " + MOST + " at a time, not " + items.size());
        }
        return items;
    }

    private static String called(Edition edition, Object row) {
        return switch (row) {
            case Article a -> first(a.title(), a.outlet(), a.uri());
            case Origin o -> first(o.name(), "An origin without a name", null);
            case Actor a -> a.name();
            case Rendering r -> "“" + clip(r.span().quote()) + "”";
            case Statement s -> "“" + clip(s.content()) + "”";
            case Mention m -> clip(m.sentence().quote());
            case Event e -> e.headline();
            case Story s -> first(s.headline(), "A story without a headline", null);
            case Detail d -> subject(d.attribute(), d.group()) + ": " + clip(d.text());
            case Finding f -> subject(f.attribute(), f.group()) + about(edition, f.events());
            case Relation r -> pair(edition, r);
            case Decision d ->
                RecordJson.mapper().convertValue(d.kind(), String.class).replace('_', ' ') + " by " + d.by();
            default -> throw new IllegalStateException("a table without words: " + row.getClass());
        };
    }

    private static String first(@Nullable String... some) {
        return Stream.of(some)
                .flatMap(Stream::ofNullable)
                .filter(s -> !s.isBlank())
                .findFirst()
                .orElse("");
    }

    private static String subject(String attribute, String group) {
        String words = attribute.replace('_', ' ');
        return group.equals("all") ? words : words + ", " + group.replace('_', ' ');
    }

    private static String about(Edition edition, List<String> events) {
        return edition.rows(Tables.EVENTS, events.subList(0, Math.min(1, events.size()))).stream()
                .map(e -> ": " + e.headline())
                .findFirst()
                .orElse("");
    }

    private static String pair(Edition edition, Relation r) {
        Names names = Names.of(edition, Stream.of(r.a(), r.b()));
        return names.named(r.a()).name() + " and " + names.named(r.b()).name();
    }

    private static String clip(String text) {
        int[] points = text.codePoints().limit(121).toArray();
        return points.length <= 120 ? text : new String(points, 0, 119) + "…";
    }
}
