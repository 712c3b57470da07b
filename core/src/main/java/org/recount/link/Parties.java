package org.recount.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recount.internal.Table;
import org.recount.link.Party.Rank;

/** Makes parties of the codes, names and sectors that rows give; the same spelling gives the same object. Not thread-safe. */
final class Parties {
    private static final Pattern CODE = Pattern.compile("(?:[A-Z]{3}){1,5}");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{16}");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]+)\\)\\s*$");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LEAST_LETTERS = 3;

    private final CountryCodes countries;
    private final KnownNames known = new KnownNames();
    private final Map<String, Rank> sectors = new HashMap<>();
    private final Map<String, Party> seen = new HashMap<>();

    Parties(CountryCodes countries) {
        this.countries = countries;
        for (Table.Row row : Table.load(Parties.class, "sectors.tsv").rows()) {
            sectors.put(row.get("sector"), Rank.valueOf(row.get("rank").toUpperCase(Locale.ROOT)));
        }
    }

    /** The party of a code, a name or an id, whichever it is; with what else is told of it. */
    Party of(String text, @Nullable String country, List<String> told) {
        return seen.computeIfAbsent(text + "\t" + country + "\t" + told, k -> make(text.strip(), country, told));
    }

    private Party make(String text, @Nullable String country, List<String> told) {
        String own = countries.of(country);
        String state = countries.of(text);
        if (state != null) {
            return new Party(text, state, state, Rank.STATE, List.of());
        }
        if (CODE.matcher(text).matches()) {
            Party coded = code(text, own);
            if (coded != null) {
                return coded;
            }
        }
        if (ID.matcher(text).matches()) {
            String ofId = countries.ofId(text);
            return ofId != null
                    ? new Party(text, ofId, ofId, Rank.STATE, List.of())
                    : new Party(text, text, own, Rank.OPAQUE, List.of());
        }
        return name(text, own, told);
    }

    /** A CAMEO code: a country or none, then tags of three letters; null when it is a name in capitals. */
    private @Nullable Party code(String code, @Nullable String own) {
        String country = countries.startOf(code);
        List<String> tags = new ArrayList<>();
        for (int i = country == null ? 0 : 3; i < code.length(); i += 3) {
            tags.add(code.substring(i, i + 3));
        }
        if (country == null && !sectors.containsKey(tags.getFirst())) {
            return null;
        }
        String of = country == null ? own : country;
        if (of != null && (tags.isEmpty() || sectors.get(tags.getFirst()) == Rank.STATE)) {
            return new Party(code, tags.isEmpty() ? of : code, of, Rank.STATE, List.of());
        }
        boolean people = sectors.keySet().containsAll(tags);
        return new Party(code, code, of, people ? Rank.PEOPLE : Rank.NAMED, List.of());
    }

    private Party name(String name, @Nullable String own, List<String> told) {
        KnownNames.Known who = known.find(name);
        if (who != null) {
            return new Party(name, who.key(), who.country(), who.rank(), List.of());
        }
        String country = own;
        var brackets = IN_BRACKETS.matcher(name);
        if (country == null && brackets.find()) {
            country = countries.of(brackets.group(1));
        }
        List<String> words = words(name);
        for (int i = 0; i < words.size() && country == null; i++) {
            country = countries.people(words.get(i));
            country = country == null ? countries.of(words.get(i)) : country;
        }
        return new Party(name, String.join(" ", words), country, rank(name, country, told, words), words);
    }

    /** By the sectors told, else by its words, else by its spelling: names have capitals, "gunmen" have not. */
    private Rank rank(String name, @Nullable String country, List<String> told, List<String> words) {
        List<Rank> given = ranks(told);
        List<Rank> spoken = ranks(words);
        boolean people = spoken.contains(Rank.PEOPLE) || given.contains(Rank.PEOPLE);
        boolean state = given.contains(Rank.STATE) || (!people && spoken.contains(Rank.STATE));
        if (country != null && state) {
            return Rank.STATE;
        }
        return people || own(name) == 0 ? Rank.PEOPLE : Rank.NAMED;
    }

    private List<Rank> ranks(List<String> words) {
        return words.stream()
                .map(t -> CODE.matcher(t).matches() ? sectors.get(t) : sectors.get(t.toLowerCase(Locale.ROOT)))
                .filter(r -> r != null)
                .toList();
    }

    /** Words with a capital that are no country's. */
    private int own(String name) {
        return (int) NO_WORD.splitAsStream(name)
                .filter(w -> !w.isEmpty() && Character.isUpperCase(w.codePointAt(0)))
                .filter(w -> !w.equalsIgnoreCase("the"))
                .filter(w -> countries.people(w) == null && countries.of(w) == null)
                .count();
    }

    private static List<String> words(String name) {
        return NO_WORD.splitAsStream(name.toLowerCase(Locale.ROOT))
                .filter(w -> w.length() >= LEAST_LETTERS && !w.equals("the"))
                .distinct()
                .sorted()
                .toList();
    }
}
