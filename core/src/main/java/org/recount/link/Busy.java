package org.recount.link;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** How often who did what to whom stands in the data: what is common says little when two rows share it. */
final class Busy {
    private final Map<String, Set<LocalDate>> daysOf = new HashMap<>();
    private final Map<String, Map<String, Integer>> scenesOf = new HashMap<>();
    private final Set<LocalDate> days = new HashSet<>();
    private final IdentityHashMap<Row, Boolean> asked = new IdentityHashMap<>();

    static Busy of(Collection<Telling> tellings) {
        Busy busy = new Busy();
        tellings.forEach(t -> busy.count(t.row()));
        return busy;
    }

    private void count(Row row) {
        for (LocalDate day : Dyads.days(row.days())) {
            days.add(day);
            for (String dyad : Dyads.of(row)) {
                daysOf.computeIfAbsent(dyad, k -> new HashSet<>()).add(day);
                Dyads.scenes(row.place()).stream()
                        .limit(1)
                        .forEach(s -> scenesOf.computeIfAbsent(dyad + "|" + day, k -> new HashMap<>())
                                .merge(s, 1, Integer::sum));
            }
        }
    }

    /** Whether the pair does so on many days, or at several places on one of the row's days. */
    boolean busy(Row row) {
        return asked.computeIfAbsent(row, this::isBusy);
    }

    private boolean isBusy(Row row) {
        for (String dyad : Dyads.of(row)) {
            int on = daysOf.getOrDefault(dyad, Set.of()).size();
            if (on >= LinkThresholds.BUSY_DAYS && on >= LinkThresholds.BUSY_SHARE * days.size()) {
                return true;
            }
            for (LocalDate day : Dyads.days(row.days())) {
                if (several(scenesOf.getOrDefault(dyad + "|" + day, Map.of()))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether rows tell of more than one scene, and not by a wrong pin alone. */
    private static boolean several(Map<String, Integer> scenes) {
        int all = scenes.values().stream().mapToInt(n -> n).sum();
        int most = scenes.values().stream().mapToInt(n -> n).max().orElse(0);
        return all - most > LinkThresholds.OTHER_SCENES * all;
    }

    /** Whether the pair does so on a few days only. */
    boolean rare(Row row) {
        return Dyads.of(row).stream()
                .allMatch(d -> daysOf.getOrDefault(d, Set.of()).size() <= LinkThresholds.RARE_DAYS);
    }
}
