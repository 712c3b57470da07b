package org.recount.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recount.event.Event.Merge;
import org.recount.internal.Bonds;
import org.recount.internal.Gathering;

/**
 * Holds merging to what people decided. Mentions that are bound are placed together when the fullest of them is: it goes where it fits;
 * the others join its draft where they contradict nothing in it, and open a draft beside it where they do. Such drafts are one event in
 * the end. So a later report that fits either account still finds its event.
 */
final class Decided {
    /** In front of the name of whoever bound two mentions. */
    private static final String SIGNAL = "decided by ";

    private final Bonds bonds;
    private final Gathering<Draft> gathering;
    private final Map<String, Told> byId = new HashMap<>();

    Decided(Bonds bonds, Collection<Told> told) {
        this.bonds = bonds;
        this.gathering = new Gathering<>(bonds);
        told.forEach(t -> byId.put(t.id(), t));
    }

    /** Whether the mention may join the draft: whether it is parted from none in it, through none that it is bound to. */
    boolean admits(Draft draft, Told told) {
        return gathering.admits(draft, told.id());
    }

    /** Whether a decision speaks of the mention. */
    boolean tellsOf(Told told) {
        return bonds.tellsOf(told.id());
    }

    /** Takes note that the mention stands in the draft. */
    void put(Told told, Draft draft) {
        gathering.put(told.id(), draft);
    }

    /** Whether the mention has been placed because one was that it is bound to. */
    boolean placed(Told told) {
        return !gathering.groupsOf(told.id()).isEmpty();
    }

    /** Whether somebody decided that the two are of one happening. */
    static boolean says(Merge why) {
        return why.signal().startsWith(SIGNAL);
    }

    /** The other mentions that this one is bound to, the fullest first. */
    List<Told> mates(Told told) {
        return bonds.tellsOf(told.id())
                ? bonds.together(told.id()).stream()
                        .filter(id -> !id.equals(told.id()))
                        .map(byId::get)
                        .filter(Objects::nonNull)
                        .sorted(Comparator.comparingInt((Told t) -> -t.fullness())
                                .thenComparing(Told::id))
                        .toList()
                : List.of();
    }

    /** The first draft of those that this one is bound to that it fits, or null: all of them will be one event. */
    @Nullable
    Draft fitting(Told told, Likeness likeness) {
        return gathering.groupsOf(told.id()).stream()
                .filter(d -> d.fit(told, likeness) != null)
                .findFirst()
                .orElse(null);
    }

    /** Why a mention is in the event of another that it is bound to. */
    Merge why(Told mate, Told first) {
        String other = first.id();
        String by = bonds.decider(mate.id(), other);
        if (by == null) {
            for (Told bound : mates(mate)) {
                String direct = bonds.decider(mate.id(), bound.id());
                if (by == null && direct != null) {
                    by = direct;
                    other = bound.id();
                }
            }
        }
        // bound through a mention that is not in the record
        return new Merge(mate.id(), other, SIGNAL + (by == null ? bonds.decider(mate.id()) : by), 1);
    }

    /** The drafts, those that are one event made one. */
    List<Draft> united(List<Draft> drafts) {
        List<Draft> united = new ArrayList<>(drafts);
        for (List<Draft> same : gathering.united()) {
            Draft first = same.getFirst();
            for (Draft other : same.subList(1, same.size())) {
                other.members.forEach(first::add);
                first.attached.addAll(other.attached);
                first.why.addAll(other.why);
                united.remove(other);
            }
        }
        return united;
    }
}
