package org.recount.server.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.recount.lineage.Origin;
import org.recount.record.Decision;
import org.recount.record.Decisions;
import org.recount.record.Tables;
import org.recount.store.Edition;
import org.recount.store.Filter;
import org.recount.store.Snapshot;

/** The origins, those with most reports first, each with its reports as a tree of copies; and how people rate the outlets. */
final class SourcesView implements View {
    /** So many reports of one origin are listed; of an origin asked for by id, {@value #MOST_OF_ONE}. */
    private static final int MOST = 12;

    private static final int MOST_OF_ONE = 500;

    /**
     * A report in its tree.
     *
     * @param report the report
     * @param depth how many copies lie between it and the origin: 0 for one that copies none of the others
     * @param why the signals that put it there
     * @param rating of its outlet: the decision that holds; null for one that nobody rated
     * @param findings how many comparisons that it takes part in are in each state: how its statements stand, whatever the outlet's rating
     */
    record Leaf(
            Report report,
            int depth,
            List<Origin.Signal> why,
            @Nullable Decision rating,
            Map<String, Integer> findings) {}

    /**
     * An origin.
     *
     * @param id of the origin
     * @param kind agency, outlet or unknown
     * @param name its name
     * @param reports how many stand on it
     * @param leaves the reports, each under the one that it copies
     * @param left how many more there are
     */
    record Tree(String id, Origin.Kind kind, @Nullable String name, int reports, List<Leaf> leaves, int left) {}

    /**
     * What the page shows.
     *
     * @param version of the record
     * @param total how many origins there are
     * @param reports how many reports there are
     * @param next where the next page starts
     * @param items the origins
     */
    record Shown(
            int version, int total, int reports, @Nullable String next, List<Tree> items) {}

    private static final Kept<Snapshot, List<String>> KEPT = new Kept<>(2);

    @Override
    public String name() {
        return "sources";
    }

    @Override
    public boolean ofOne() {
        return true;
    }

    @Override
    public Object show(Edition edition, Ask ask) {
        List<String> ids = ask.id() == null ? byReports(edition) : List.of(ask.needId());
        Slice slice = Slice.of(ask.paging(), ids.size());
        List<Origin> origins = edition.rows(Tables.ORIGINS, ids.subList(slice.start(), slice.end()));
        if (ask.id() != null && origins.isEmpty()) {
            throw new NotFound("origin", ask.needId());
        }
        int most = ask.id() == null ? MOST : MOST_OF_ONE;
        Map<String, Decision> ratings = ratings(edition);
        List<Tree> trees =
                origins.stream().map(o -> tree(edition, o, most, ratings)).toList();
        int reports = edition.snapshot().counts().getOrDefault(Tables.ARTICLES.name(), 0);
        return new Shown(edition.snapshot().version(), ids.size(), reports, slice.next(), trees);
    }

    private static List<String> byReports(Edition edition) {
        return KEPT.get(
                edition.snapshot(),
                () -> edition.all(Tables.ORIGINS, Filter.NONE).stream()
                        .sorted(Comparator.comparingInt(
                                        (Origin o) -> o.articles().size())
                                .reversed()
                                .thenComparing(Origin::kind)
                                .thenComparing(Origin::id))
                        .map(Origin::id)
                        .toList());
    }

    private static Tree tree(Edition edition, Origin o, int most, Map<String, Decision> ratings) {
        List<String> listed =
                o.articles().subList(0, Math.min(most, o.articles().size()));
        Map<String, Report> reports = Report.of(edition, listed);
        Map<String, Integer> depths = new LinkedHashMap<>();
        reports.values().stream()
                .filter(r -> r.copyOf() == null || !reports.containsKey(r.copyOf()))
                .sorted(EARLIEST)
                .forEach(r -> grow(reports.values(), r, 0, depths));
        reports.values().forEach(r -> grow(reports.values(), r, 0, depths));
        List<Leaf> leaves = new ArrayList<>();
        depths.forEach((id, depth) -> {
            Report report = Objects.requireNonNull(reports.get(id));
            List<Origin.Signal> why =
                    o.why().stream().filter(s -> s.article().equals(id)).toList();
            Decision rating = report.outlet() == null ? null : ratings.get(report.outlet());
            leaves.add(new Leaf(report, depth, why, rating, standing(edition, id)));
        });
        return new Tree(
                o.id(),
                o.kind(),
                o.name(),
                o.articles().size(),
                leaves,
                o.articles().size() - listed.size());
    }

    private static final Comparator<Report> EARLIEST = Comparator.<Report, String>comparing(
                    r -> r.published() == null ? "9" : r.published())
            .thenComparing(Report::id);

    /** Puts a report and, under it, its copies into the order in which the tree is read; one that stands there already is passed over. */
    private static void grow(Collection<Report> all, Report report, int depth, Map<String, Integer> depths) {
        if (depths.putIfAbsent(report.id(), depth) != null) {
            return;
        }
        all.stream()
                .filter(r -> report.id().equals(r.copyOf()))
                .sorted(EARLIEST)
                .forEach(r -> grow(all, r, depth + 1, depths));
    }

    private static Map<String, Integer> standing(Edition edition, String article) {
        Map<String, Integer> states = new TreeMap<>();
        edition.all(Tables.FINDINGS, Filter.ofArticle(article))
                .forEach(f -> states.merge(f.state().name().toLowerCase(Locale.ROOT), 1, Integer::sum));
        return states;
    }

    /** The rating that holds of each outlet: of those not taken back, the last. */
    private static Map<String, Decision> ratings(Edition edition) {
        Map<String, Decision> ratings = new HashMap<>();
        new Decisions(edition.all(Tables.DECISIONS, Filter.NONE))
                .holding().stream()
                        .filter(d -> d.kind() == Decision.Kind.RATE_SOURCE)
                        .forEach(d -> d.subjects().forEach(outlet -> ratings.putIfAbsent(outlet, d)));
        return ratings;
    }
}
