package org.recount.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recount.internal.Table;

/** What the code may rely on in the tables of facts. */
class ActorTablesTest {
    private static final Set<String> COUNTRIES =
            rows("countries.tsv").stream().map(r -> r.get("iso3")).collect(Collectors.toSet());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "countries.tsv",
                "groups.tsv",
                "organizations.tsv",
                "leaders.tsv",
                "seats.tsv",
                "bodies.tsv",
                "offices.tsv",
                "populations.tsv",
                "peoples.tsv",
                "spellings.tsv"
            })
    void everyRowFillsEveryColumnAndNoCellHasBlanksAtItsEnds(String name) {
        Table table = Table.load(ActorTablesTest.class, name);
        for (Table.Row row : table.rows()) {
            assertThat(row.cells()).as(row.where()).hasSameSizeAs(table.columns());
            for (String column : table.columns()) {
                assertThat(row.list(column)).as(row.where()).allMatch(c -> c.equals(c.strip()) && !c.isEmpty());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "countries.tsv, iso3",
        "groups.tsv, code",
        "organizations.tsv, code",
        "peoples.tsv, name",
        "spellings.tsv, iso3"
    })
    void keysStandOnce(String name, String column) {
        assertThat(rows(name).stream().map(r -> r.get(column))).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"bodies.tsv, pattern", "populations.tsv, lemma"})
    void patternsStandOnceInLowerCase(String name, String column) {
        List<String> patterns = rows(name).stream().map(r -> r.get(column)).toList();
        assertThat(patterns).doesNotHaveDuplicates().allMatch(p -> p.equals(p.toLowerCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @CsvSource({
        "groups.tsv, country",
        "organizations.tsv, country",
        "leaders.tsv, country",
        "seats.tsv, iso3",
        "peoples.tsv, countries",
        "spellings.tsv, iso3"
    })
    void countriesAreThoseOfTheCountryTable(String name, String column) {
        assertThat(rows(name).stream().flatMap(r -> r.list(column).stream())).allMatch(COUNTRIES::contains);
    }

    @ParameterizedTest
    @ValueSource(strings = {"groups.tsv", "organizations.tsv", "seats.tsv", "bodies.tsv", "populations.tsv"})
    void kindsAreActorKinds(String name) {
        Set<String> kinds = Stream.of(ActorKind.values())
                .map(k -> k.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        assertThat(rows(name).stream().map(r -> r.get("kind"))).allMatch(kinds::contains);
    }

    @Test
    void officesSpeakForBodiesThatExist() {
        Set<String> keys = Stream.concat(rows("bodies.tsv").stream(), rows("seats.tsv").stream())
                .map(r -> r.get("key"))
                .collect(Collectors.toSet());
        assertThat(rows("offices.tsv").stream().map(r -> r.get("body")).filter(b -> !b.isEmpty()))
                .allMatch(keys::contains);
    }

    @Test
    void weakNamesAreNamesOfTheirRow() {
        for (String name : List.of("groups.tsv", "organizations.tsv", "leaders.tsv", "seats.tsv")) {
            for (Table.Row row : rows(name)) {
                assertThat(Stream.concat(Stream.of(row.get("name")), row.list("aliases").stream())
                                .toList())
                        .as(row.where())
                        .containsAll(row.list("weak"));
            }
        }
    }

    @Test
    void aNameOfTwoGroupsOrOrganizationsIsWeakInBoth() {
        Map<List<String>, Set<String>> bearers = new HashMap<>();
        Set<List<String>> strong = new HashSet<>();
        for (String name : List.of("groups.tsv", "organizations.tsv")) {
            for (Table.Row row : rows(name)) {
                List<String> weak = row.list("weak");
                Stream.concat(Stream.of(row.get("name")), row.list("aliases").stream())
                        .forEach(n -> {
                            List<String> pieces = Pieces.ofName(n);
                            bearers.computeIfAbsent(pieces, p -> new HashSet<>())
                                    .add(row.get("code"));
                            if (!weak.contains(n)) {
                                strong.add(pieces);
                            }
                        });
            }
        }
        assertThat(bearers).allSatisfy((pieces, codes) -> {
            if (strong.contains(pieces)) {
                assertThat(codes).as(String.join(" ", pieces)).hasSize(1);
            }
        });
    }

    @Test
    void leadersHoldListedOfficesInYearsThatFollowEachOther() {
        Set<String> offices = Stream.of("title", "key")
                .flatMap(c -> rows("offices.tsv").stream().map(r -> r.get(c)))
                .collect(Collectors.toSet());
        for (Table.Row row : rows("leaders.tsv")) {
            assertThat(offices).as(row.where()).contains(row.get("office"));
            assertThat(List.of(row.get("from"), row.get("to")))
                    .as(row.where())
                    .allMatch(y -> y.matches("([12]\\d{3})?"));
            if (!row.get("from").isEmpty() && !row.get("to").isEmpty()) {
                assertThat(row.get("from")).as(row.where()).isLessThanOrEqualTo(row.get("to"));
            }
        }
    }

    @Test
    void leadersActForTheirCountryOrForAListedGroupOrOrganization() {
        Set<String> codes = Stream.of("groups.tsv", "organizations.tsv")
                .flatMap(t -> rows(t).stream().map(r -> r.get("code")))
                .collect(Collectors.toSet());
        assertThat(rows("leaders.tsv"))
                .allMatch(r -> codes.contains(r.get("code"))
                        || r.get("code").equals(r.get("country") + r.get("sector"))
                        || Set.of("IGO", "NGO").contains(r.get("code")));
    }

    @Test
    void namesOfOneLeaderStandOnTheFirstOfRowsThatFollowEachOther() {
        List<Table.Row> leaders = rows("leaders.tsv");
        List<String> names = leaders.stream().map(r -> r.get("name")).toList();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            Table.Row row = leaders.get(i);
            boolean first = i == 0 || !names.get(i - 1).equals(names.get(i));
            assertThat(first ? seen.add(names.get(i)) : row.get("aliases").isEmpty())
                    .as(row.where())
                    .isTrue();
        }
    }

    private static List<Table.Row> rows(String name) {
        return Table.load(ActorTablesTest.class, name).rows();
    }
}
