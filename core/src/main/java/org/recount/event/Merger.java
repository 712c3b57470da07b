package org.recount.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.recount.article.Article;
import org.recount.coding.Mention;
import org.recount.coding.Status;
import org.recount.finding.Detail;
import org.recount.internal.Bonds;
import org.recount.lineage.Story;
import org.recount.resolve.Actor;

/**
 * Merges mentions into happenings. The mentions that tell most open the events, the others join the event that they fit best, if it
 * contradicts none of its mentions; mentions of what did not happen, or has not yet, attach to an event or stand alone.
 */
public final class Merger {
    private final TypeRules types = TypeRules.load();
    private final List<Draft> drafts = new ArrayList<>();

    private final Decided decided;

    private Merger(Decided decided) {
        this.decided = decided;
    }

    /**
     * The happenings.
     *
     * @param events sorted by id
     * @param mentions the given ones with their event, sorted by id
     * @param sure ids of the mentions that surely tell of the happening that their event is named for: the details of others are not
     *     set against theirs
     */
    public record Result(List<Event> events, List<Mention> mentions, Set<String> sure) {
        /** Copies the lists. */
        public Result {
            events = List.copyOf(events);
            mentions = List.copyOf(mentions);
            sure = Set.copyOf(sure);
        }
    }

    /**
     * Merges these mentions, in any order; one given twice counts once.
     *
     * @param mentions with actor ids as participants
     * @param articles they stand in, with origins and dates
     * @param stories of these articles
     * @param actors the participants
     * @param details read with the mentions: their figures help to tell happenings apart
     */
    public static Result merge(
            Collection<Mention> mentions,
            Collection<Article> articles,
            Collection<Story> stories,
            Collection<Actor> actors,
            Collection<Detail> details) {
        return merge(mentions, articles, stories, actors, details, Bonds.NONE);
    }

    /**
     * The same under what people decided.
     *
     * @param bonds the mentions that they bound and parted; ids of mentions that are not given do no harm
     */
    public static Result merge(
            Collection<Mention> mentions,
            Collection<Article> articles,
            Collection<Story> stories,
            Collection<Actor> actors,
            Collection<Detail> details,
            Bonds bonds) {
        TreeMap<String, Mention> byId = new TreeMap<>();
        mentions.forEach(m -> byId.put(m.id(), m));
        List<Told> told = Told.of(byId.values(), articles, stories, actors, details);
        return new Merger(new Decided(bonds, told)).run(byId, told, actors);
    }

    private Result run(Map<String, Mention> mentions, List<Told> told, Collection<Actor> actors) {
        Likeness likeness = new Likeness(types, told);
        DraftIndex index = new DraftIndex(types);
        List<Told> order = told.stream()
                .sorted(Comparator.comparingInt((Told t) -> -t.fullness()).thenComparing(Told::id))
                .toList();
        for (Told t : order) {
            if (makesEvent(t) && !decided.placed(t)) {
                place(t, likeness, index);
            }
        }
        new Reunion(likeness, index, decided).unite(drafts);
        for (Told t : order) {
            if (!makesEvent(t) && !decided.placed(t)) {
                attach(t, likeness, index);
            }
        }
        Values values = new Values(actors);
        List<Event> events = new ArrayList<>();
        Map<String, String> eventOf = new HashMap<>();
        Core core = new Core(likeness);
        Set<String> sure = new HashSet<>();
        for (Draft draft : decided.united(drafts)) {
            Event event = values.event(draft);
            events.add(event);
            sure.addAll(core.of(draft, event));
            event.mentions().forEach(m -> eventOf.put(m, event.id()));
        }
        events.sort(Comparator.comparing(Event::id));
        List<Mention> merged = mentions.values().stream()
                .map(m -> m.withEvent(eventOf.get(m.id())))
                .toList();
        return new Result(events, merged, sure);
    }

    private boolean makesEvent(Told told) {
        Mention m = told.mention();
        boolean real = m.status().real()
                || (m.status() == Status.FUTURE && types.of(m.type()).future());
        return told.tells() && real;
    }

    /** What happens again and again, on no day of its own, is none of the happenings that have one. */
    private static boolean habitual(Mention m) {
        return m.status() == Status.HISTORICAL && m.time() == null;
    }

    private void place(Told told, Likeness likeness, DraftIndex index) {
        Draft.Fit fit = habitual(told.mention()) ? null : best(told, likeness, index);
        Draft draft;
        if (fit == null) {
            draft = new Draft(told);
            drafts.add(draft);
        } else {
            draft = fit.draft();
            draft.add(told);
            draft.why.add(fit.merge());
        }
        enter(told, draft, index);
        for (Told mate : decided.mates(told)) {
            bind(mate, told, draft, likeness, index);
        }
    }

    private void enter(Told told, Draft draft, DraftIndex index) {
        index.add(told, draft);
        decided.put(told, draft);
    }

    /** Places a mention that is bound to one in this draft: there, or beside it where it contradicts it. */
    private void bind(Told mate, Told first, Draft there, Likeness likeness, DraftIndex index) {
        Draft draft = there;
        if (makesEvent(mate)) {
            Draft fitting = decided.fitting(mate, likeness);
            if (fitting == null) {
                draft = new Draft(mate);
                drafts.add(draft);
            } else {
                draft = fitting;
                draft.add(mate);
            }
            enter(mate, draft, index);
        } else {
            draft.attached.add(mate);
            decided.put(mate, draft);
        }
        draft.why.add(decided.why(mate, first));
    }

    private void attach(Told told, Likeness likeness, DraftIndex index) {
        Draft.Fit fit = best(told, likeness, index);
        if (fit != null) {
            Draft draft = fit.draft();
            draft.attached.add(told);
            draft.why.add(fit.merge());
            decided.put(told, draft);
            for (Told mate : decided.mates(told)) {
                bind(mate, told, draft, likeness, index);
            }
        }
    }

    private Draft.@Nullable Fit best(Told told, Likeness likeness, DraftIndex index) {
        return index.candidates(told).stream()
                .filter(d -> decided.admits(d, told))
                .map(d -> d.fit(told, likeness))
                .filter(f -> f != null && f.score() >= MergeThresholds.SAME)
                .min(Comparator.comparingDouble((Draft.Fit f) -> -f.score())
                        .thenComparing(f -> f.draft().smallestMention()))
                .orElse(null);
    }
}
