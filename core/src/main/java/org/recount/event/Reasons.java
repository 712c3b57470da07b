package org.recount.event;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recount.event.Event.Merge;

/** Keeps the reasons of a draft whole when mentions leave it: every mention that stays is there because of another that stays. */
final class Reasons {
    private final Likeness likeness;

    Reasons(Likeness likeness) {
        this.likeness = likeness;
    }

    /**
     * Gives a draft's mentions new reasons for those that left, and takes out those that nothing holds any more.
     *
     * @param root a member that all the others are to be held by, one by one
     * @return drafts of those taken out, with their reasons
     */
    List<Draft> mend(Draft draft, Told root) {
        Set<String> ids = draft.members.stream().map(Told::id).collect(Collectors.toSet());
        draft.why.removeIf(w -> !ids.contains(w.mention()) || !ids.contains(w.other()));
        Map<String, List<Told>> neighbours = neighbours(draft);
        Set<Told> held = reach(root, neighbours);
        List<Draft> loose = new ArrayList<>();
        for (Told told : List.copyOf(draft.members)) {
            if (held.contains(told) || !draft.members.contains(told)) {
                continue;
            }
            Set<Told> part = reach(told, neighbours);
            Draft.Fit fit = best(draft, part, held);
            if (fit == null) {
                loose.add(draft.split(part));
            } else {
                draft.why.add(fit.merge());
                held.addAll(part);
            }
        }
        return loose;
    }

    private static Map<String, List<Told>> neighbours(Draft draft) {
        Map<String, Told> byId = new HashMap<>();
        draft.members.forEach(t -> byId.put(t.id(), t));
        Map<String, List<Told>> neighbours = new HashMap<>();
        for (Merge why : draft.why) {
            Told one = byId.get(why.mention());
            Told other = byId.get(why.other());
            if (one != null && other != null) {
                neighbours.computeIfAbsent(one.id(), k -> new ArrayList<>()).add(other);
                neighbours.computeIfAbsent(other.id(), k -> new ArrayList<>()).add(one);
            }
        }
        return neighbours;
    }

    private static Set<Told> reach(Told from, Map<String, List<Told>> neighbours) {
        Set<Told> reached = new LinkedHashSet<>(Set.of(from));
        Deque<Told> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (Told t : neighbours.getOrDefault(open.remove().id(), List.of())) {
                if (reached.add(t)) {
                    open.add(t);
                }
            }
        }
        return reached;
    }

    private Draft.@Nullable Fit best(Draft draft, Set<Told> part, Set<Told> held) {
        Draft.Fit best = null;
        for (Told told : part) {
            for (Told other : held) {
                Likeness.Score score = likeness.compare(told, other);
                if (score.value() > (best == null ? 0 : best.score())) {
                    best = new Draft.Fit(draft, told, other, score.value(), score.shared(), true);
                }
            }
        }
        return best;
    }
}
