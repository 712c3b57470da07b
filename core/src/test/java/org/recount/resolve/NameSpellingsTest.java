package org.recount.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recount.actor.ActorKind;
import org.recount.actor.LocalActor;
import org.recount.internal.Table;

/** B-cubed F1 (Bagga and Baldwin 1998) of the resolver over names that papers spell differently. */
class NameSpellingsTest {
    @ParameterizedTest
    @CsvSource({"names_tune.tsv, 0.97", "names_held.tsv, 0.90"})
    void spellingsOfOneNameJoinAndOtherNamesKeepApart(String table, double bar) {
        assertThat(score(table, false)).isGreaterThanOrEqualTo(bar);
    }

    static double score(String table, boolean print) {
        Map<String, String> gold = new TreeMap<>();
        List<LocalActor> actors = new ArrayList<>();
        int n = 0;
        for (Table.Row row : Table.load(NameSpellingsTest.class, table).rows()) {
            String key = String.format(java.util.Locale.ROOT, "article%03d#0", n++);
            gold.put(key, row.get("entity"));
            actors.add(new LocalActor(
                    key,
                    row.get("name"),
                    List.of(row.get("name")),
                    row.get("kind").equals("person") ? ActorKind.PERSON : ActorKind.ARMED_GROUP,
                    row.get("country").isEmpty() ? null : row.get("country"),
                    null,
                    null,
                    null,
                    null,
                    null,
                    List.of()));
        }
        Map<String, String> found = ActorResolver.resolve(actors).idByKey();
        double precision = 0;
        double recall = 0;
        for (String key : gold.keySet()) {
            Set<String> sameGold = same(gold, key);
            Set<String> sameFound = same(found, key);
            TreeSet<String> both = new TreeSet<>(sameGold);
            both.retainAll(sameFound);
            precision += (double) both.size() / sameFound.size();
            recall += (double) both.size() / sameGold.size();
            if (print && !sameGold.equals(sameFound)) {
                System.out.println(name(actors, key) + " with "
                        + sameFound.stream().map(k -> name(actors, k)).toList());
            }
        }
        precision /= gold.size();
        recall /= gold.size();
        if (print) {
            System.out.println(table + " P " + precision + " R " + recall);
        }
        return 2 * precision * recall / (precision + recall);
    }

    private static String name(List<LocalActor> actors, String key) {
        return actors.stream()
                .filter(a -> a.key().equals(key))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private static Set<String> same(Map<String, String> groups, String key) {
        TreeSet<String> same = new TreeSet<>();
        groups.forEach((k, g) -> {
            if (g.equals(groups.get(key))) {
                same.add(k);
            }
        });
        return same;
    }
}
