package org.recount.server.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.recount.event.Event;
import org.recount.record.Tables;
import org.recount.store.Edition;
import org.recount.store.Filter;

/** A happening's reports against its details: who says what, who is silent, who says otherwise. */
final class AccountsView implements View {
    /**
     * What the page shows.
     *
     * @param version of the record
     * @param happening as in lists
     * @param details the columns
     * @param groups the rows, those on one origin together, the origin with most reports first
     */
    record Shown(int version, Happening happening, List<Compared> details, List<Group> groups) {}

    /**
     * The reports that stand on one origin.
     *
     * @param origin id
     * @param name of the origin; null for one without
     * @param rows earliest first, copies after what they copy
     */
    record Group(String origin, @Nullable String name, List<Row> rows) {}

    /**
     * One report.
     *
     * @param report without its text
     * @param cells one for each detail, in their order
     */
    record Row(Report report, List<Cell> cells) {}

    @Override
    public String name() {
        return "accounts";
    }

    @Override
    public Object show(Edition edition, Ask ask) {
        String id = ask.filter().event();
        if (id == null) {
            throw new IllegalArgumentException("the accounts of which happening? The address needs event=ID");
        }
        Event event = edition.row(Tables.EVENTS, id).orElseThrow(() -> new NotFound("happening", id));
        List<Compared> details =
                new ArrayList<>(Compared.of(edition, edition.all(Tables.FINDINGS, Filter.ofEvent(id))));
        details.sort(Comparator.comparing(Compared::state)
                .thenComparing(Compared::attribute)
                .thenComparing(Compared::group));
        TreeSet<String> articles = new TreeSet<>(event.articles());
        details.forEach(d -> d.articles().forEach(articles::add));
        return new Shown(
                edition.snapshot().version(),
                Happening.of(edition, List.of(event)).getFirst(),
                details,
                groups(Report.of(edition, articles), details));
    }

    private static List<Group> groups(Map<String, Report> reports, List<Compared> details) {
        Map<String, List<Report>> byOrigin = new LinkedHashMap<>();
        reports.values().stream()
                .sorted(Comparator.comparing((Report r) -> r.copyOf() != null)
                        .thenComparing(r -> Objects.requireNonNullElse(r.published(), "9999"))
                        .thenComparing(Report::id))
                .forEach(r -> byOrigin.computeIfAbsent(r.origin(), o -> new ArrayList<>())
                        .add(r));
        return byOrigin.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, List<Report>>>comparingInt(
                                e -> -e.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .map(e -> new Group(
                        e.getKey(),
                        e.getValue().getFirst().originName(),
                        e.getValue().stream()
                                .map(r -> new Row(
                                        r,
                                        details.stream()
                                                .map(d -> Cell.of(d, r.id()))
                                                .toList()))
                                .toList()))
                .toList();
    }
}
