package org.recount.event;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.recount.coding.EventType;

/** Events by who or whom, type and week: a mention is compared with those alone that share a key. */
final class DraftIndex {
    private static final String ANY = "any";

    private final TypeRules types;
    private final Map<String, Set<Draft>> drafts = new HashMap<>();

    DraftIndex(TypeRules types) {
        this.types = types;
    }

    void add(Told told, Draft draft) {
        for (String party : parties(told)) {
            String key = party + " " + told.mention().type();
            LocalDate day = told.reference();
            String week = day == null ? "none" : String.valueOf(week(day));
            drafts.computeIfAbsent(key + " " + week, k -> new LinkedHashSet<>()).add(draft);
            drafts.computeIfAbsent(key + " " + ANY, k -> new LinkedHashSet<>()).add(draft);
        }
    }

    /** The drafts that the mention may belong to. */
    Set<Draft> candidates(Told told) {
        Set<Draft> found = new LinkedHashSet<>();
        Set<EventType> kinds =
                new TreeSet<>(types.neighbours(told.mention().type()).keySet());
        kinds.add(told.mention().type());
        for (String party : parties(told)) {
            for (EventType type : kinds) {
                String key = party + " " + type;
                LocalDate day = told.reference();
                if (day == null) {
                    found.addAll(drafts.getOrDefault(key + " " + ANY, Set.of()));
                    continue;
                }
                found.addAll(drafts.getOrDefault(key + " none", Set.of()));
                for (long week = week(day) - 2; week <= week(day) + 1; week++) {
                    found.addAll(drafts.getOrDefault(key + " " + week, Set.of()));
                }
            }
        }
        return found;
    }

    private static long week(LocalDate day) {
        return Math.floorDiv(day.toEpochDay(), MergeThresholds.BUCKET_DAYS);
    }

    private static Set<String> parties(Told told) {
        Set<String> keys = new TreeSet<>();
        boolean twoWay = told.mention().reciprocal();
        told.actors().forEach(p -> keys.add("A:" + p.voice()));
        told.recipients().forEach(p -> {
            keys.add("R:" + p.voice());
            if (p.state() == null && p.country() != null) {
                keys.add("R:" + p.country());
            }
        });
        if (twoWay || told.mention().quad() <= 2) {
            told.recipients().forEach(p -> keys.add("A:" + p.voice()));
        }
        if (told.mention().place() != null && told.mention().place().country() != null) {
            String country = told.mention().place().country();
            keys.add(told.actors().isEmpty() ? "P:" + country : "R:" + country);
            if (told.recipients().isEmpty() && told.actors().isEmpty()) {
                keys.add("R:" + country);
            }
        }
        return keys;
    }
}
