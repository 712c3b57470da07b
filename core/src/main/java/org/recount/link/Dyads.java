package org.recount.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The keys under which rows of several documents meet: who did what to whom. */
final class Dyads {
    private static final int MOST_VOICES = 4;

    private Dyads() {}

    /** One key for each pair of voices; with one side told, one for each voice of it; none when no party or type is told. */
    static List<String> of(Row row) {
        String label = row.deed().label();
        if (label == null) {
            return List.of();
        }
        Set<String> actors = voices(row.actors());
        Set<String> recipients = voices(row.recipients());
        boolean bothWays = row.reciprocal() || row.deed().cooperation();
        if (bothWays) {
            actors.addAll(recipients);
            recipients = actors;
        }
        TreeSet<String> keys = new TreeSet<>();
        for (String actor : actors) {
            for (String recipient : recipients) {
                if (!bothWays || actor.compareTo(recipient) < 0) {
                    keys.add(label + "|" + actor + "|" + recipient);
                }
            }
        }
        if (keys.isEmpty()) {
            actors.forEach(a -> keys.add(label + "|" + a + "|"));
            recipients.forEach(r -> keys.add(label + "||" + r));
        }
        return List.copyOf(keys);
    }

    /** The days of a row, when it is anchored and they are few. */
    static List<LocalDate> days(@Nullable Days days) {
        List<LocalDate> all = new ArrayList<>();
        if (days != null && days.from() != null && days.to() != null) {
            LocalDate end = days.from().plusDays(LinkThresholds.FILED_DAYS);
            if (days.to().isBefore(end)) {
                days.from().datesUntil(days.to().plusDays(1)).forEach(all::add);
            }
        }
        return all;
    }

    /** Name and rough position of a scene; empty when none or only a country is told. */
    static List<String> scenes(@Nullable Spot spot) {
        if (spot == null || spot.wide()) {
            return List.of();
        }
        List<String> keys = new ArrayList<>();
        keys.add(spot.name().toLowerCase(Locale.ROOT));
        if (spot.lat() != null && spot.lon() != null) {
            keys.add(Math.round(spot.lat() * 2) + " " + Math.round(spot.lon() * 2));
        }
        return keys;
    }

    private static Set<String> voices(List<Party> parties) {
        Set<String> voices = new TreeSet<>();
        parties.stream()
                .map(Party::voice)
                .sorted()
                .distinct()
                .limit(MOST_VOICES)
                .forEach(voices::add);
        return voices;
    }
}
