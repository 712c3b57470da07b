package org.recount.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.recount.coding.Mention;
import org.recount.coding.Status;
import org.recount.event.Event;
import org.recount.finding.Finding;
import org.recount.statement.Rendering;
import org.recount.time.Time;

/** What happened, by day: the happening that stands on most origins first, the undated last. */
final class HappeningsChapter implements Chapter {
    /** Most origins first, then most mentions, then the farthest from zero on the Goldstein scale. */
    static final Comparator<Event> LARGEST_FIRST = Comparator.comparingInt(
                    (Event e) -> -e.origins().size())
            .thenComparingInt(e -> -e.mentions().size())
            .thenComparingDouble(e -> -Math.abs(e.goldstein()))
            .thenComparing(Event::id);

    private static final int MOST_A_DAY = 6;
    private static final int MOST_DAYS = 14;

    @Override
    public Brief.Section write(Lookup lookup) {
        Map<LocalDate, List<Event>> byDay = new TreeMap<>();
        List<Event> undated = new ArrayList<>();
        List<Event> earlier = new ArrayList<>();
        for (Event event :
                lookup.record().events().stream().sorted(LARGEST_FIRST).toList()) {
            LocalDate from = event.time() == null ? null : event.time().from();
            if (!event.status().real()) {
                continue; // told among the doubts
            }
            if (event.status() == Status.HISTORICAL) {
                earlier.add(event);
            } else if (from == null) {
                undated.add(event);
            } else {
                byDay.computeIfAbsent(from, d -> new ArrayList<>()).add(event);
            }
        }
        List<Brief.Group> groups = new ArrayList<>();
        List<LocalDate> told = busiest(byDay);
        int untold = 0;
        for (Map.Entry<LocalDate, List<Event>> day : byDay.entrySet()) {
            if (told.contains(day.getKey())) {
                groups.add(group(lookup, Phrases.day(day.getKey()), day.getValue()));
            } else {
                untold += day.getValue().size();
            }
        }
        groups.add(new Brief.Group("On other days", List.of(), untold));
        groups.add(group(lookup, "Undated", undated));
        groups.add(group(lookup, "Before, told as background", earlier));
        return new Brief.Section(Brief.Topic.HAPPENINGS, groups);
    }

    private static List<LocalDate> busiest(Map<LocalDate, List<Event>> byDay) {
        return byDay.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<LocalDate, List<Event>> day) -> -day.getValue().stream()
                                .mapToInt(e -> e.origins().size())
                                .sum())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_DAYS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Brief.Group group(Lookup lookup, String heading, List<Event> events) {
        List<Event> citable =
                events.stream().filter(e -> !lookup.cite(e).isEmpty()).toList();
        Brief.Group first = Brief.Group.first(
                MOST_A_DAY,
                heading,
                citable.stream().map(e -> sentence(lookup, e)).toList());
        return new Brief.Group(heading, first.sentences(), first.left() + events.size() - citable.size());
    }

    /** One happening in one sentence, with how it stands. */
    static Brief.Sentence sentence(Lookup lookup, Event event) {
        Time time = event.time();
        LocalDate from = time == null ? null : time.from();
        LocalDate to = time == null ? null : time.to();
        String until = from == null || to == null || from.equals(to) ? "" : " (until " + Phrases.date(to) + ")";
        return Brief.Sentence.of(Phrases.sentence(event.headline()) + until, lookup.cite(event))
                .labelled(labels(lookup, event));
    }

    private static List<Brief.Label> labels(Lookup lookup, Event event) {
        List<Brief.Label> labels = new ArrayList<>();
        int origins = event.origins().size();
        List<Finding> findings = lookup.findings(event.id());
        List<String> disputed = findings.stream()
                .filter(f -> f.state() == Finding.State.DISPUTED)
                .map(Figures::name)
                .distinct()
                .toList();
        if (origins < 2) {
            labels.add(new Brief.Label("one origin", Brief.Tone.THIN));
        } else {
            String told = "told by " + origins + " of " + lookup.originsInReach(event) + " independent origins";
            labels.add(
                    disputed.isEmpty()
                            ? new Brief.Label("agreed, " + told, Brief.Tone.AGREED)
                            : new Brief.Label(told, Brief.Tone.PLAIN));
        }
        if (!disputed.isEmpty()) {
            labels.add(new Brief.Label("disputed: " + String.join(", ", disputed), Brief.Tone.DISPUTED));
        }
        List<String> agreed = findings.stream()
                .filter(f -> f.state() == Finding.State.AGREED)
                .flatMap(f -> f.versions().stream()
                        .limit(1)
                        .filter(v -> v.low() != null || v.high() != null)
                        .map(v -> Figures.name(f) + " " + Figures.value(lookup, v)))
                .distinct()
                .toList();
        if (!agreed.isEmpty()) {
            labels.add(new Brief.Label(String.join(", ", agreed), Brief.Tone.AGREED));
        }
        claimed(lookup, event, labels);
        return labels;
    }

    /** When no report tells it in its own voice: on whose word it stands. */
    private static void claimed(Lookup lookup, Event event, List<Brief.Label> labels) {
        List<Mention> mentions = lookup.mentions(event);
        if (mentions.isEmpty()
                || mentions.stream().anyMatch(m -> m.attribution().isEmpty())) {
            return;
        }
        Map<String, Boolean> speakers = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            lookup.rendering(mention.attribution().getFirst())
                    .map(Rendering::speaker)
                    .filter(Objects::nonNull)
                    .ifPresent(s -> speakers.put(lookup.name(s), true));
        }
        String who = speakers.isEmpty() ? "speakers not resolved" : Phrases.list(List.copyOf(speakers.keySet()));
        labels.add(new Brief.Label("only as said by " + who, Brief.Tone.THIN));
    }
}
