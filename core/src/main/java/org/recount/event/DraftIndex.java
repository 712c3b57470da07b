package org.recount.event;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.recount.coding.EventType;

/** Events by story and type, and by who or whom, type and week: a mention is compared with those alone that share a key. */
final class DraftIndex {
    private static final String ANY = "any";
    private static final String STORY = "S:";

    private final TypeRules types;
    private final Map<String, Set<Draft>> drafts = new HashMap<>();

    DraftIndex(TypeRules types) {
        this.types = types;
    }

    void add(Told told, Draft draft) {
        if (told.story() != null) {
            file(STORY + told.story() + " " + told.mention().type(), draft);
        }
        for (String party : parties(told)) {
            String key = party + " " + told.mention().type();
            LocalDate day = told.reference();
            String week = day == null ? "none" : String.valueOf(week(day));
            file(key + " " + week, draft);
            file(key + " " + ANY, draft);
        }
    }

    private void file(String key, Draft draft) {
        drafts.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(draft);
    }

    /** The drafts that the mention may belong to. */
    Set<Draft> candidates(Told told) {
        Set<Draft> live = new LinkedHashSet<>();
        found(told).forEach(d -> live.add(d.live()));
        return live;
    }

    private Set<Draft> found(Told told) {
        Set<Draft> found = new LinkedHashSet<>();
        Set<EventType> kinds =
                new TreeSet<>(types.neighbours(told.mention().type()).keySet());
        kinds.add(told.mention().type());
        Set<Draft> ofStory =
                drafts.getOrDefault(STORY + told.story() + " " + told.mention().type(), Set.of());
        if (told.story() != null && ofStory.size() <= MergeThresholds.STORY_DRAFTS) {
            found.addAll(ofStory);
        }
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
