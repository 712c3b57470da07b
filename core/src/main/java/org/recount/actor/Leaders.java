package org.recount.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.recount.internal.Table;
import org.recount.syntax.Sentence;

/** The people of {@code leaders.tsv} by their names. */
final class Leaders {
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

    private final Map<String, List<Bearer>> byName = new HashMap<>();
    private final Map<String, List<Bearer>> byLetters = new HashMap<>();
    private final NameIndex full = new NameIndex();

    /** Somebody with a name; a weak name is others' as well. */
    record Bearer(Leader leader, boolean weak) {}

    Leaders(Table table) {
        List<Table.Row> rows = table.rows();
        for (int i = 0; i < rows.size(); ) {
            Table.Row first = rows.get(i);
            List<Leader.Term> terms = new ArrayList<>();
            while (i < rows.size() && rows.get(i).get("name").equals(first.get("name"))) {
                terms.add(term(rows.get(i++)));
            }
            add(first, new Leader(first.get("name"), terms));
        }
    }

    private static Leader.Term term(Table.Row row) {
        String country = row.get("country");
        return new Leader.Term(
                country.isEmpty() ? null : country,
                row.get("sector"),
                row.get("code"),
                row.get("office"),
                row.get("from").isEmpty() ? Integer.MIN_VALUE : Integer.parseInt(row.get("from")),
                row.get("to").isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(row.get("to")));
    }

    private void add(Table.Row row, Leader leader) {
        Listed listed =
                new Listed(Listed.Type.LEADER, leader.name(), ActorKind.PERSON, null, null, null, null, null, Set.of());
        List<String> names = new ArrayList<>(row.list("aliases"));
        names.addFirst(leader.name());
        for (String name : names) {
            boolean weak = row.list("weak").contains(name);
            List<String> pieces = Pieces.ofName(name);
            byName.computeIfAbsent(String.join(" ", pieces), n -> new ArrayList<>())
                    .add(new Bearer(leader, weak));
            byLetters.computeIfAbsent(letters(pieces), n -> new ArrayList<>()).add(new Bearer(leader, weak));
            if (pieces.size() > 1 && !weak) {
                full.add(name, listed);
            }
        }
    }

    /** The full names of leaders in a sentence, in order; each may be a part of somebody else's longer name. */
    List<Match> in(Sentence sentence) {
        return full.in(sentence);
    }

    /** Who bears a name that differs by letters written once or twice alone: "Mitterand". */
    List<Bearer> nearly(List<String> pieces) {
        return byLetters.getOrDefault(letters(pieces), List.of());
    }

    private static String letters(List<String> pieces) {
        return DOUBLED.matcher(String.join(" ", pieces)).replaceAll("$1");
    }

    /** Who bears a name: as it stands, else without the initials inside it. */
    List<Bearer> named(List<String> pieces) {
        List<Bearer> bearers = byName.get(String.join(" ", pieces));
        if (bearers == null) {
            List<String> bare = IntStream.range(0, pieces.size())
                    .filter(i -> i == 0 || pieces.get(i).length() > 1)
                    .mapToObj(pieces::get)
                    .toList();
            bearers = byName.get(String.join(" ", bare));
        }
        return bearers == null ? List.of() : bearers;
    }
}
