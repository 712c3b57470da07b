package org.recount.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What people decided, oldest first: by time, then by id. A decision without a readable time counts as the oldest.
 *
 * @param all each once
 */
public record Decisions(List<Decision> all) {
    private static final Comparator<Decision> BY_TIME =
            Comparator.comparing(Decisions::time).thenComparing(Decision::id);

    /** Sorts and copies; of two with one id the one whose other fields sort first stays. */
    public Decisions {
        Map<String, Decision> byId = new TreeMap<>();
        all.forEach(d -> byId.merge(d.id(), d, (a, b) -> a.toString().compareTo(b.toString()) <= 0 ? a : b));
        all = byId.values().stream().sorted(BY_TIME).toList();
    }

    /** Those that nobody revoked, the latest first. A revocation that is revoked itself takes nothing back. */
    public List<Decision> holding() {
        Map<String, List<Decision>> revocations = new HashMap<>();
        for (Decision d : all) {
            if (d.kind() == Decision.Kind.REVOKE) {
                d.subjects()
                        .forEach(s -> revocations
                                .computeIfAbsent(s, k -> new ArrayList<>())
                                .add(d));
            }
        }
        Map<String, Boolean> holds = new HashMap<>();
        return all.reversed().stream().filter(d -> holds(d, revocations, holds)).toList();
    }

    private static boolean holds(Decision d, Map<String, List<Decision>> revocations, Map<String, Boolean> known) {
        Boolean before = known.putIfAbsent(d.id(), false); // two that revoke each other are no chain without end
        if (before != null) {
            return before;
        }
        boolean holds =
                revocations.getOrDefault(d.id(), List.of()).stream().noneMatch(r -> holds(r, revocations, known));
        known.put(d.id(), holds);
        return holds;
    }

    /**
     * The time for one more decision: now, or a millisecond after the last one where a clock was set back, for what is decided last
     * outweighs the rest.
     */
    public Instant next(Instant now) {
        Instant last = all.stream()
                .map(Decision::when)
                .filter(Objects::nonNull)
                .max(Comparator.<@Nullable Instant>nullsFirst(Comparator.naturalOrder()))
                .orElse(null);
        return last == null || last.isBefore(now) ? now : last.plusMillis(1);
    }

    private static Instant time(Decision d) {
        Instant when = d.when();
        return when == null ? Instant.MIN : when;
    }
}
