package org.recount.finding;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.recount.finding.Finding.State;

/**
 * The same claimant, or the same origin where nobody is named, gives another value later that cannot be right beside the first. Only known dates of
 * publication count; a date and a date-time are compared by their days. Where the last values of several sources still cannot all be right,
 * they are in dispute.
 */
final class Updated implements Flag {
    @Override
    public State state() {
        return State.UPDATED;
    }

    @Override
    public boolean holds(Case c) {
        TreeMap<String, List<Detail>> bySource = new TreeMap<>();
        for (Detail d : c.details()) {
            if (d.reportedAt() != null) {
                for (String source : sources(d, c)) {
                    bySource.computeIfAbsent(c.scope(d) + " " + source, k -> new ArrayList<>())
                            .add(d);
                }
            }
        }
        boolean changed = bySource.values().stream().anyMatch(details -> changed(details, c));
        return changed && !stillDisputed(c, bySource);
    }

    /** Whether the sources' last words cannot all be right: one that corrects itself does not settle what others say. */
    private static boolean stillDisputed(Case c, Map<String, List<Detail>> bySource) {
        Set<Detail> last = new HashSet<>(c.details());
        bySource.values().stream().filter(details -> changed(details, c)).forEach(details -> {
            String latest = details.stream()
                    .map(Updated::day)
                    .max(Comparator.naturalOrder())
                    .orElse("");
            details.stream().filter(d -> !day(d).equals(latest)).forEach(last::remove);
        });
        Map<String, List<Detail>> byScope = new TreeMap<>();
        c.details().stream()
                .filter(last::contains)
                .forEach(d -> byScope.computeIfAbsent(c.scope(d), k -> new ArrayList<>())
                        .add(d));
        return byScope.values().stream().anyMatch(details -> Disputed.holds(details, c));
    }

    private static String day(Detail d) {
        return String.valueOf(d.reportedAt()).substring(0, 10);
    }

    private static List<String> sources(Detail d, Case c) {
        if (d.claimant() != null) {
            return List.of("claimant " + d.claimant());
        }
        return c.origins(d).stream()
                .map(origin -> "origin " + origin + " " + d.claimantText())
                .toList();
    }

    /** Two values and two times are enough: one of the pairs then differs in both. */
    private static boolean changed(List<Detail> details, Case c) {
        boolean hours = details.stream().allMatch(d -> instant(d.reportedAt()) != null);
        Set<String> values = new HashSet<>();
        Set<Object> times = new HashSet<>();
        for (Detail d : details) {
            values.add(c.version(d));
            Object instant = hours ? instant(d.reportedAt()) : null;
            times.add(instant != null ? instant : String.valueOf(d.reportedAt()).substring(0, 10));
        }
        return values.size() > 1 && times.size() > 1 && c.kind().disputed(details, c.actors());
    }

    private static @Nullable Object instant(@Nullable String at) {
        return at == null || at.length() <= 10 ? null : OffsetDateTime.parse(at).toInstant();
    }
}
