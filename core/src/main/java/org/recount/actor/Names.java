package org.recount.actor;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recount.internal.Table;
import org.recount.syntax.Sentence;

/** The tables of names, read once: who is who on earth, and what words name bodies, offices and people. */
final class Names {
    final CountryNames countries;
    final Leaders leaders;
    private final NameIndex index = new NameIndex();

    private Names(CountryNames countries, Leaders leaders) {
        this.countries = countries;
        this.leaders = leaders;
    }

    static Names load() {
        Table table = table("countries.tsv");
        Names names = new Names(new CountryNames(table), new Leaders(table("leaders.tsv")));
        table.rows().forEach(names::country);
        table("seats.tsv").rows().forEach(names::seat);
        table("groups.tsv").rows().forEach(row -> names.listed(row, Listed.Type.GROUP));
        table("organizations.tsv").rows().forEach(row -> names.listed(row, Listed.Type.ORGANIZATION));
        table("bodies.tsv").rows().forEach(names::body);
        table("offices.tsv").rows().forEach(names::office);
        table("populations.tsv").rows().forEach(names::population);
        table("spellings.tsv").rows().forEach(names::spelling); // last, so that every real name goes before them
        return names;
    }

    private static Table table(String name) {
        return Table.load(Names.class, name);
    }

    /** The listed names of a sentence, in order. */
    List<Match> in(Sentence sentence) {
        return index.in(sentence);
    }

    private void country(Table.Row row) {
        String iso3 = row.get("iso3");
        String name = row.get("name");
        Listed demonym = state(Listed.Type.DEMONYM, iso3);
        Listed capital = new Listed(
                Listed.Type.CAPITAL, name, ActorKind.GOVERNMENT, iso3, "GOV", iso3 + "GOV", null, null, Set.of());
        row.list("names").forEach(n -> index.add(n, state(Listed.Type.STATE, iso3)));
        row.list("demonyms").forEach(n -> index.add(n, demonym));
        row.list("weak").forEach(n -> index.add(n, demonym.weakened()));
        row.list("capitals").forEach(n -> index.add(n, capital));
    }

    private void spelling(Table.Row row) {
        row.list("names").forEach(n -> index.add(n, state(Listed.Type.STATE, row.get("iso3"))));
        row.list("demonyms").forEach(n -> index.add(n, state(Listed.Type.DEMONYM, row.get("iso3"))));
    }

    private Listed state(Listed.Type type, String iso3) {
        return new Listed(type, countries.nameOf(iso3), ActorKind.STATE, iso3, null, iso3, null, null, Set.of());
    }

    private void seat(Table.Row row) {
        String code = row.get("iso3") + row.get("sector");
        Listed seat = new Listed(
                Listed.Type.SEAT,
                row.get("name"),
                kind(row),
                row.get("iso3"),
                row.get("sector"),
                code,
                cell(row, "key"),
                null,
                Set.of());
        addNames(row, seat);
    }

    private void listed(Table.Row row, Listed.Type type) {
        addNames(
                row,
                new Listed(
                        type,
                        row.get("name"),
                        kind(row),
                        cell(row, "country"),
                        cell(row, "sector"),
                        cell(row, "code"),
                        null,
                        null,
                        Set.of()));
    }

    private void addNames(Table.Row row, Listed listed) {
        List<String> weak = row.list("weak");
        index.add(row.get("name"), weak.contains(row.get("name")) ? listed.weakened() : listed);
        row.list("aliases").forEach(n -> index.add(n, weak.contains(n) ? listed.weakened() : listed));
    }

    private void body(Table.Row row) {
        String key = row.get("key");
        index.add(
                row.get("pattern"),
                new Listed(Listed.Type.BODY, key, kind(row), null, row.get("sector"), null, key, null, flags(row)));
    }

    private void office(Table.Row row) {
        Set<String> flags = flags(row);
        Listed.Type type =
                flags.contains("honorific") || flags.contains("rank") ? Listed.Type.HONORIFIC : Listed.Type.OFFICE;
        String key = row.get("key").isEmpty() ? row.get("title") : row.get("key");
        index.add(
                row.get("title"),
                new Listed(
                        type, key, ActorKind.PERSON, null, cell(row, "sector"), null, key, cell(row, "body"), flags));
    }

    private void population(Table.Row row) {
        index.add(
                row.get("lemma"),
                new Listed(
                        Listed.Type.POPULATION,
                        row.get("lemma"),
                        kind(row),
                        null,
                        cell(row, "sector"),
                        null,
                        row.get("key"),
                        null,
                        flags(row)));
    }

    private static ActorKind kind(Table.Row row) {
        return ActorKind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
    }

    private static Set<String> flags(Table.Row row) {
        return Set.copyOf(row.list("flags"));
    }

    private static @Nullable String cell(Table.Row row, String column) {
        String cell = row.get(column);
        return cell.isEmpty() ? null : cell;
    }
}
