package org.recount.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.recount.internal.Table;

/** All the places that a name may mean. */
final class Gazetteer {
    private static final int REMEMBERED = 1 << 16;

    private final Countries countries = new Countries();
    private final SortedTable towns = SortedTable.load("cities.tsv");
    private final SortedTable districts = SortedTable.load("districts.tsv");
    private final Map<String, String> divisionNames = new HashMap<>();
    private final Map<String, List<Listed>> listed = new HashMap<>();
    private final Map<String, String> doubtful = new HashMap<>();
    private final AtomicReferenceArray<Known> known = new AtomicReferenceArray<>(REMEMBERED);

    private record Listed(String name, Candidate candidate) {}

    /** A name with what it may mean: a few names stand in most reports. */
    private record Known(String name, List<Candidate> candidates) {}

    Gazetteer() {
        for (Table.Row row : Table.load(Gazetteer.class, "divisions.tsv").rows()) {
            String code = row.get("code");
            divisionNames.put(code, row.get("name"));
            Candidate division = new Candidate(
                    Candidate.Kind.PROVINCE,
                    row.get("name"),
                    countries.ofIso2(code.substring(0, 2)),
                    code,
                    row.get("name"),
                    number(row.get("lat")),
                    number(row.get("lon")),
                    0,
                    true);
            row.list("names").forEach(n -> list(n, division));
        }
        for (Table.Row row : Table.load(Gazetteer.class, "regions.tsv").rows()) {
            boolean province = row.get("precision").equals("PROVINCE");
            String country = row.get("country").isEmpty() ? null : row.get("country");
            Candidate region = new Candidate(
                    province ? Candidate.Kind.PROVINCE : Candidate.Kind.REGION,
                    row.get("name"),
                    country,
                    null,
                    province ? row.get("name") : null,
                    null,
                    null,
                    0,
                    true);
            list(row.get("name"), region);
            row.list("names").forEach(n -> list(n, region));
        }
        Table.load(Gazetteer.class, "doubtful.tsv").rows().forEach(r -> doubtful.put(r.get("word"), r.get("class")));
    }

    Countries countries() {
        return countries;
    }

    /** What else a name is: {@code never}, {@code word}, {@code name}, or empty. */
    String doubt(String name) {
        return doubtful.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    /** The places that this name may mean, districts aside; regions and divisions, countries, towns in table order. */
    List<Candidate> named(String name) {
        int slot = (name.hashCode() * 0x9E3779B9) >>> 16;
        Known met = known.get(slot);
        if (met == null || !met.name().equals(name)) {
            met = new Known(name, List.copyOf(look(name)));
            known.set(slot, met);
        }
        return met.candidates();
    }

    private List<Candidate> look(String name) {
        List<Candidate> found = new ArrayList<>();
        String country = countries.named(name);
        if (country != null) {
            found.add(country(country));
        }
        String key = PlaceKey.of(name);
        if (key.length() < 2) {
            return found;
        }
        String plain = PlaceKey.plain(name);
        for (Listed l : listed.getOrDefault(key, List.of())) {
            Candidate c = exact(l.candidate, PlaceKey.plain(l.name).equals(plain));
            boolean better = found.removeIf(f -> c.exact() && f.equals(exact(c, false)));
            if (better || (!found.contains(c) && !found.contains(exact(c, true)))) {
                found.add(c);
            }
        }
        found.removeIf(f -> f.kind() == Candidate.Kind.COUNTRY
                && !f.name().equals(name)
                && found.stream().anyMatch(d -> d.kind() == Candidate.Kind.PROVINCE && d.exact() && d.within(f)));
        for (String[] row : abbreviation(name) ? List.<String[]>of() : towns.rows(key)) {
            found.add(town(row, plain));
        }
        return found;
    }

    /** Whether a name is a few capitals, as no town is written. */
    private static boolean abbreviation(String name) {
        return name.length() <= 4 && name.chars().noneMatch(Character::isLowerCase);
    }

    /** The districts that this name may mean. */
    List<Candidate> districts(String name) {
        String plain = PlaceKey.plain(name);
        return districts.rows(PlaceKey.of(name)).stream()
                .map(r -> place(
                        Candidate.Kind.DISTRICT,
                        r[0],
                        r[1],
                        r[2],
                        r[3],
                        r[4],
                        0,
                        PlaceKey.plain(r[0]).equals(plain)))
                .toList();
    }

    /** The country as a place. */
    Candidate country(String iso3) {
        return new Candidate(Candidate.Kind.COUNTRY, countries.name(iso3), iso3, null, null, null, null, 0, true);
    }

    private Candidate town(String[] row, String plain) {
        int population = row[5].isEmpty() ? 0 : Integer.parseInt(row[5]);
        String usual = row[6].isEmpty() ? row[0] : row[6];
        boolean exact = PlaceKey.plain(row[0]).equals(plain);
        return place(Candidate.Kind.TOWN, usual, row[1], row[2], row[3], row[4], population, exact);
    }

    private Candidate place(
            Candidate.Kind kind,
            String name,
            String iso2,
            String admin1,
            String lat,
            String lon,
            int population,
            boolean exact) {
        String code = iso2 + "." + admin1;
        String division = divisionNames.get(code);
        return new Candidate(
                kind,
                name,
                countries.ofIso2(iso2),
                division == null ? null : code,
                division,
                number(lat),
                number(lon),
                population,
                exact);
    }

    private static Candidate exact(Candidate c, boolean exact) {
        return new Candidate(
                c.kind(), c.name(), c.country(), c.division(), c.admin1(), c.lat(), c.lon(), c.population(), exact);
    }

    private void list(String name, Candidate candidate) {
        listed.computeIfAbsent(PlaceKey.of(name), k -> new ArrayList<>()).add(new Listed(name, candidate));
    }

    private static @Nullable Double number(String cell) {
        return cell.isEmpty() ? null : Double.valueOf(cell);
    }
}
