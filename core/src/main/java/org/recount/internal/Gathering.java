package org.recount.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Things are put into groups, one after the other, under what people decided of them: two groups into which bound things were put are
 * one in the end, and no group admits a thing that would bring parted ones together.
 *
 * @param <G> the group, told by identity
 */
public final class Gathering<G> {
    /** Groups that are one, and the roots of the decided things in them and of those bound to these. */
    private static final class Lot<G> {
        private final List<G> groups = new ArrayList<>();
        private final Set<String> roots = new HashSet<>();
    }

    private final Bonds bonds;
    private final List<Lot<G>> lots = new ArrayList<>();
    private final Map<String, Lot<G>> byRoot = new HashMap<>();
    private final IdentityHashMap<G, Lot<G>> byGroup = new IdentityHashMap<>();

    /** Nothing is put anywhere yet. */
    public Gathering(Bonds bonds) {
        this.bonds = bonds;
    }

    /** Whether the thing may be put into the group: whether neither it nor a thing bound to it is parted from one that is in. */
    public boolean admits(G group, String thing) {
        Lot<G> there = byGroup.get(group);
        if (there == null || !bonds.tellsOf(thing)) {
            return true;
        }
        Lot<G> own = byRoot.get(bonds.root(thing));
        Set<String> roots = own == null ? Set.of(bonds.root(thing)) : own.roots;
        return roots.stream().noneMatch(r -> there.roots.stream().anyMatch(t -> bonds.parted(r, t)));
    }

    /** Puts the thing into the group, which admits it. */
    public void put(String thing, G group) {
        if (!bonds.tellsOf(thing)) {
            return;
        }
        String root = bonds.root(thing);
        Lot<G> there = byGroup.get(group);
        Lot<G> own = byRoot.get(root);
        if (there == null && own == null) {
            there = new Lot<>();
            lots.add(there);
        }
        Lot<G> lot = there == null ? own : there;
        if (lot == null) {
            throw new IllegalStateException("no lot for " + thing);
        }
        if (own != null && own != lot) {
            lot.groups.addAll(own.groups);
            lot.roots.addAll(own.roots);
            own.groups.forEach(g -> byGroup.put(g, lot));
            own.roots.forEach(r -> byRoot.put(r, lot));
            lots.remove(own);
        }
        if (byGroup.put(group, lot) == null) {
            lot.groups.add(group);
        }
        lot.roots.add(root);
        byRoot.put(root, lot);
    }

    /** The groups into which things bound to this one were put, and those that are one with them; empty when there are none yet. */
    public List<G> groupsOf(String thing) {
        Lot<G> lot = byRoot.get(bonds.root(thing));
        return lot == null ? List.of() : List.copyOf(lot.groups);
    }

    /** The groups that are one in the end, two or more at a time. */
    public List<List<G>> united() {
        return lots.stream()
                .filter(lot -> lot.groups.size() > 1)
                .map(lot -> List.copyOf(lot.groups))
                .toList();
    }
}
