package org.recount.evaluation.reports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.recount.evaluation.Measure;
import org.recount.evaluation.Miss;
import org.recount.record.Record;
import org.recount.resolve.Actor;

/**
 * Names across reports. A group of aliases is joined when every one of its names that stands in a report belongs to
 * one and the same actor, and to no other; two names of different actors are apart when no actor has both.
 */
final class AliasScore {
    private AliasScore() {}

    static Scored of(Gold gold, Record record) {
        List<Miss> misses = new ArrayList<>();
        int joined = 0;
        for (List<String> group : gold.aliases()) {
            List<List<Actor>> bearers = group.stream()
                    .filter(name -> record.articles().stream()
                            .anyMatch(a -> !Evidence.find(a, name).isEmpty()))
                    .map(name -> Names.bearers(record.actors(), name))
                    .toList();
            Set<String> ids =
                    bearers.stream().flatMap(List::stream).map(Actor::id).collect(Collectors.toSet());
            if (ids.size() == 1 && bearers.stream().noneMatch(List::isEmpty)) {
                joined++;
            } else {
                String names = group.stream()
                        .map(name -> name + " = "
                                + Names.bearers(record.actors(), name).stream()
                                        .map(a -> a.name() + " " + a.aliases())
                                        .toList())
                        .collect(Collectors.joining("; "));
                misses.add(new Miss("alias_groups_joined", "", null, null, names));
            }
        }
        int apart = 0;
        for (List<String> pair : gold.notAliases()) {
            List<Set<String>> ids = pair.stream()
                    .map(name -> Names.bearers(record.actors(), name).stream()
                            .map(Actor::id)
                            .collect(Collectors.toSet()))
                    .toList();
            Set<String> seen = new HashSet<>();
            boolean shared = ids.stream().flatMap(Set::stream).anyMatch(id -> !seen.add(id));
            if (shared || ids.stream().anyMatch(Set::isEmpty)) {
                misses.add(new Miss(
                        "non_aliases_apart", "", null, null, pair + (shared ? ": one actor" : ": not all are actors")));
            } else {
                apart++;
            }
        }
        return new Scored(
                List.of(
                        Measure.count(
                                "alias_groups_joined", joined, gold.aliases().size()),
                        Measure.count(
                                "non_aliases_apart", apart, gold.notAliases().size())),
                misses);
    }
}
