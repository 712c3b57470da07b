package org.recount.server.view;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.recount.event.Event;
import org.recount.finding.Finding;
import org.recount.record.Tables;
import org.recount.relation.Relation;
import org.recount.store.Edition;
import org.recount.store.Filter;
import org.recount.store.Paging;

/** One happening: what is told of it, by whom, how the accounts compare, and why its mentions are one. */
final class HappeningView implements View {
    /**
     * What the page shows.
     *
     * @param version of the record
     * @param at when that was saved, ISO
     * @param happening as in lists
     * @param cameo CAMEO code
     * @param goldstein its Goldstein score
     * @param contexts PLOVER contexts
     * @param findings the comparisons
     * @param mentions the sentences
     * @param merged why they are one
     * @param reports by article id
     * @param also headlines of other happenings that a finding covers, by id
     * @param pair id of the relation of its parties, where they are one pair
     */
    record Shown(
            int version,
            String at,
            Happening happening,
            String cameo,
            double goldstein,
            List<String> contexts,
            List<Compared> findings,
            List<Told> mentions,
            List<Event.Merge> merged,
            Collection<Report> reports,
            Map<String, String> also,
            @Nullable String pair) {}

    @Override
    public String name() {
        return "happening";
    }

    @Override
    public boolean ofOne() {
        return true;
    }

    @Override
    public Object show(Edition edition, Ask ask) {
        String id = ask.needId();
        Event event = edition.row(Tables.EVENTS, id).orElseThrow(() -> new NotFound("happening", id));
        List<Finding> findings = edition.all(Tables.FINDINGS, Filter.ofEvent(id));
        List<Compared> compared = Compared.of(edition, findings);
        TreeSet<String> articles = new TreeSet<>(event.articles());
        compared.forEach(c -> c.articles().forEach(articles::add));
        return new Shown(
                edition.snapshot().version(),
                saved(edition.snapshot().at()),
                Happening.of(edition, List.of(event)).getFirst(),
                event.cameo(),
                event.goldstein(),
                event.contexts(),
                compared,
                Told.of(edition, edition.rows(Tables.MENTIONS, event.mentions())),
                event.whyMerged(),
                Report.of(edition, articles).values(),
                others(edition, id, findings),
                pair(edition, event));
    }

    /** An instant as the pages get it. */
    static String saved(Instant at) {
        return at.toString();
    }

    private static Map<String, String> others(Edition edition, String id, List<Finding> findings) {
        TreeSet<String> ids = new TreeSet<>();
        findings.forEach(f -> ids.addAll(f.events()));
        ids.remove(id);
        Map<String, String> headlines = new TreeMap<>();
        edition.rows(Tables.EVENTS, ids).forEach(e -> headlines.put(e.id(), e.headline()));
        return headlines;
    }

    private static @Nullable String pair(Edition edition, Event event) {
        TreeSet<String> parties = new TreeSet<>(event.actors());
        parties.addAll(event.recipients());
        if (parties.size() != 2) {
            return null;
        }
        Filter both = new Filter.Builder()
                .actor(parties.first())
                .other(parties.last())
                .build();
        List<Relation> found =
                edition.page(Tables.RELATIONS, both, Paging.first(1)).items();
        return found.isEmpty() ? null : found.getFirst().id();
    }
}
