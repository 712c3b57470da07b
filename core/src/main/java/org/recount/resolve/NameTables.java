package org.recount.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.recount.internal.Table;

/** The tables about names, read once. */
final class NameTables {
    /** One spelling rule. */
    record Rule(boolean onlyFirst, Pattern pattern, String replacement) {}

    static final List<Rule> RULES = rules();
    private static final Map<String, Set<String>> WORDS = words();
    private static final Map<String, String> SAME = same();

    private NameTables() {}

    /** Whether the word is of this class. */
    static boolean is(String clazz, String word) {
        return WORDS.getOrDefault(clazz, Set.of()).contains(word);
    }

    /** What an office word means. */
    static String officeWord(String word) {
        return SAME.getOrDefault(word, word);
    }

    private static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (Table.Row row : Table.load(NameTables.class, "transliteration.tsv").rows()) {
            rules.add(new Rule(
                    row.get("scope").equals("first"), Pattern.compile(row.get("pattern")), row.get("replacement")));
        }
        return List.copyOf(rules);
    }

    private static Map<String, Set<String>> words() {
        Map<String, Set<String>> words = new HashMap<>();
        Table.load(NameTables.class, "name_words.tsv")
                .rows()
                .forEach(r -> words.computeIfAbsent(r.get("class"), c -> new HashSet<>())
                        .addAll(r.list("words")));
        return words;
    }

    private static Map<String, String> same() {
        Map<String, String> same = new HashMap<>();
        for (String pair : WORDS.getOrDefault("office_same", Set.of())) {
            same.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return same;
    }
}
