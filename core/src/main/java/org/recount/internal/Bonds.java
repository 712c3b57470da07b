package org.recount.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which things people bound together and which they parted, through third things too. Things are told by their ids, and are either mentions
 * or local actors. A later tie outweighs the earlier ones, also where it contradicts several of them only taken together: with A and B
 * bound, then B and C bound, then A and C parted, the first bond gives way.
 */
public final class Bonds {
    /** Nothing is decided. */
    public static final Bonds NONE = new Bonds();

    /** What one decision says. */
    public sealed interface Tie {}

    /**
     * All of these are one.
     *
     * @param things what is bound, sorted
     * @param by who decided it
     */
    public record Bound(SortedSet<String> things, String by) implements Tie {}

    /**
     * None of one side is one with any of another side; of things on one side nothing is said.
     *
     * @param sides two or more sets of things
     */
    public record Parted(List<SortedSet<String>> sides) implements Tie {
        /** Copies the list. */
        public Parted {
            sides = List.copyOf(sides);
        }
    }

    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, SortedSet<String>> members = new HashMap<>();
    private final Map<String, Set<String>> foes = new HashMap<>();
    private final List<Bound> bounds = new ArrayList<>();

    private Bonds() {}

    /**
     * What holds of these ties.
     *
     * @param ties the latest first
     */
    public static Bonds of(Collection<Tie> ties) {
        Bonds bonds = new Bonds();
        for (Tie tie : ties) {
            switch (tie) {
                case Bound bound -> bonds.bind(bound);
                case Parted parted -> bonds.part(parted.sides());
            }
        }
        return bonds;
    }

    private void bind(Bound bound) {
        bounds.add(bound);
        List<String> apart = new ArrayList<>();
        for (String thing : bound.things()) {
            String fitting = null;
            for (String other : apart) {
                if (fitting == null && !parted(root(thing), root(other))) {
                    fitting = other;
                }
            }
            if (fitting == null) {
                apart.add(thing);
            } else {
                unite(root(fitting), root(thing));
            }
        }
    }

    private void part(List<SortedSet<String>> sides) {
        for (int i = 0; i < sides.size(); i++) {
            for (SortedSet<String> other : sides.subList(i + 1, sides.size())) {
                for (String a : sides.get(i)) {
                    other.forEach(b -> part(root(a), root(b)));
                }
            }
        }
    }

    private void part(String a, String b) {
        if (!a.equals(b)) { // else a later decision binds them
            foes.computeIfAbsent(a, k -> new HashSet<>()).add(b);
            foes.computeIfAbsent(b, k -> new HashSet<>()).add(a);
            members.putIfAbsent(a, new TreeSet<>(Set.of(a)));
            members.putIfAbsent(b, new TreeSet<>(Set.of(b)));
        }
    }

    private void unite(String a, String b) {
        if (a.equals(b)) {
            return;
        }
        String kept = a.compareTo(b) < 0 ? a : b;
        String gone = kept.equals(a) ? b : a;
        parents.put(gone, kept);
        SortedSet<String> all = members.computeIfAbsent(kept, k -> new TreeSet<>(Set.of(k)));
        SortedSet<String> added = members.remove(gone);
        all.addAll(added == null ? Set.of(gone) : added);
        Set<String> against = foes.remove(gone);
        if (against != null) {
            for (String foe : against) {
                part(kept, foe);
                foes.getOrDefault(foe, Set.of()).remove(gone);
            }
        }
    }

    /** Whether any decision that holds tells of the thing. */
    public boolean tellsOf(String thing) {
        return members.containsKey(root(thing));
    }

    /** The smallest of the things that the thing is one with: itself when none is smaller. */
    public String root(String thing) {
        String root = thing;
        for (String parent = parents.get(root); parent != null; parent = parents.get(root)) {
            root = parent;
        }
        return root;
    }

    /** All that the thing is one with, itself included, sorted. */
    public SortedSet<String> together(String thing) {
        SortedSet<String> all = members.get(root(thing));
        return new TreeSet<>(all == null ? Set.of(thing) : all);
    }

    /** Whether the things under two roots may not be one. */
    public boolean parted(String root, String other) {
        return foes.getOrDefault(root, Set.of()).contains(other);
    }

    /** Who bound these two, of several the last; null when nobody bound them but through third things. */
    public @Nullable String decider(String thing, String other) {
        return bounds.stream()
                .filter(b -> b.things().contains(thing) && b.things().contains(other))
                .map(Bound::by)
                .findFirst()
                .orElse(null);
    }

    /** Who bound the thing with anything, of several the last. */
    public @Nullable String decider(String thing) {
        return decider(thing, thing);
    }
}
