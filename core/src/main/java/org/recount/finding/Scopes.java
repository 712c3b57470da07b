package org.recount.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.recount.internal.Table;

/** Which figures are about the same people: the table {@code scopes.tsv} over the figures of one attribute. */
final class Scopes {
    static final String ALL = "all";

    private static final Set<String> WHOLE = Table.load(Scopes.class, "scopes.tsv").rows().stream()
            .filter(row -> row.get("scope").equals("whole"))
            .map(row -> row.get("group"))
            .collect(Collectors.toUnmodifiableSet());

    private final Map<List<Object>, Set<String>> groupsOfArticle = new HashMap<>();
    private final Map<String, String> within = new HashMap<>();

    /** Of every detail of one attribute. */
    Scopes(List<Detail> details) {
        Map<List<Object>, List<Detail>> grouped = details.stream()
                .filter(d -> !d.group().equals(ALL))
                .collect(Collectors.groupingBy(d -> List.of(d.article(), d.events())));
        for (Detail d : details) {
            if (d.group().equals(ALL)) {
                grouped.getOrDefault(List.of(d.article(), d.events()), List.of()).stream()
                        .filter(other -> isPart(d, other))
                        .findFirst()
                        .ifPresent(other -> within.put(d.id(), other.group()));
            }
            if (within.containsKey(d.id())) {
                continue;
            }
            groupsOfArticle
                    .computeIfAbsent(List.of(d.article(), d.events()), k -> new TreeSet<>())
                    .add(d.group());
        }
    }

    /** "A hundred" in "a hundred of the rebels": the same number in words of the other's. */
    private static boolean isPart(Detail one, Detail other) {
        return other.span().start() <= one.span().start()
                && one.span().end() <= other.span().end()
                && Objects.equals(one.best(), other.best())
                && Objects.equals(one.low(), other.low())
                && Objects.equals(one.high(), other.high());
    }

    /** Whether a figure about the group may be one about all. */
    static boolean whole(String group) {
        return WHOLE.contains(group);
    }

    /** The group that a figure speaks for when it is compared with figures about all. */
    String against(Detail detail) {
        String group = within.getOrDefault(detail.id(), detail.group());
        return alone(detail) && whole(group) ? ALL : group;
    }

    /** Whether its article gives no figure about another group for the same happenings. */
    boolean alone(Detail detail) {
        return groupsOfArticle
                        .getOrDefault(List.of(detail.article(), detail.events()), Set.of())
                        .size()
                == 1;
    }
}
