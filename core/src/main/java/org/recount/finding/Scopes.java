package org.recount.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** Of every detail of one attribute. */
    Scopes(List<Detail> details) {
        for (Detail d : details) {
            groupsOfArticle
                    .computeIfAbsent(List.of(d.article(), d.events()), k -> new TreeSet<>())
                    .add(d.group());
        }
    }

    /** Whether a figure about the group may be one about all. */
    static boolean whole(String group) {
        return WHOLE.contains(group);
    }

    /** The group that a figure speaks for when it is compared with figures about all. */
    String against(Detail detail) {
        return alone(detail) && whole(detail.group()) ? ALL : detail.group();
    }

    /** Whether its article gives no figure about another group for the same happenings. */
    boolean alone(Detail detail) {
        return groupsOfArticle
                        .getOrDefault(List.of(detail.article(), detail.events()), Set.of())
                        .size()
                == 1;
    }
}
