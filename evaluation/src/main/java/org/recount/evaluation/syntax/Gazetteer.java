package org.recount.evaluation.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recount.actor.Actors;
import org.recount.internal.Table;
import org.recount.place.Places;
import org.recount.syntax.NamedSpan;

/**
 * What Recount's own tables of names find without a model: the yardstick for learned names. From left to right the
 * longest listed name that begins and ends with a capital, unless more capitals stand beside it; an article before it
 * is part of it, as in GUM, and its kind is its table's. A name of a few capitals matches in capitals only; towns whose
 * name is a word or a first name are left out.
 *
 * <p>The rules on articles and on capitals beside a name are there because they raise its figure: what a model gains
 * over a weak yardstick says little.
 */
final class Gazetteer {
    private static final int LONGEST = 10;
    private static final int SHORT_NAME = 5;

    private final Map<String, Entry> names = new HashMap<>();

    private record Entry(NamedSpan.Kind kind, boolean capitals) {}

    /** Reads the tables of actors and places. */
    static Gazetteer load() {
        Gazetteer gazetteer = new Gazetteer();
        for (Table.Row row : actors("countries.tsv")) {
            row.list("names").forEach(n -> gazetteer.add(n, NamedSpan.Kind.PLACE));
            row.list("capitals").forEach(n -> gazetteer.add(n, NamedSpan.Kind.PLACE));
        }
        for (String table : List.of("seats.tsv", "groups.tsv", "organizations.tsv")) {
            for (Table.Row row : actors(table)) {
                gazetteer.add(row.get("name"), NamedSpan.Kind.ORGANIZATION);
                row.list("aliases").forEach(n -> gazetteer.add(n, NamedSpan.Kind.ORGANIZATION));
            }
        }
        for (Table.Row row : actors("peoples.tsv")) {
            gazetteer.add(row.get("name"), NamedSpan.Kind.PERSON);
        }
        for (String table : List.of("regions.tsv", "divisions.tsv")) {
            for (Table.Row row : places(table)) {
                gazetteer.add(row.get("name"), NamedSpan.Kind.PLACE);
                row.list("names").forEach(n -> gazetteer.add(n, NamedSpan.Kind.PLACE));
            }
        }
        Set<String> doubtful = new HashSet<>();
        places("doubtful.tsv").forEach(row -> doubtful.add(row.get("word")));
        for (String table : List.of("cities.tsv", "districts.tsv")) {
            for (Table.Row row : places(table)) {
                if (!doubtful.contains(row.get("name").toLowerCase(Locale.ROOT))) {
                    gazetteer.add(row.get("name"), NamedSpan.Kind.PLACE);
                }
            }
        }
        return gazetteer;
    }

    private static List<Table.Row> actors(String table) {
        return Table.load(Actors.class, table).rows();
    }

    private static List<Table.Row> places(String table) {
        return Table.load(Places.class, table).rows();
    }

    /** Adds a name; the first of its kind stays. */
    void add(String name, NamedSpan.Kind kind) {
        boolean capitals = name.length() <= SHORT_NAME
                && name.chars().anyMatch(Character::isUpperCase)
                && name.chars().noneMatch(Character::isLowerCase);
        String key = key(name);
        if (key.length() > 1) {
            names.putIfAbsent(key, new Entry(kind, capitals));
        }
    }

    /** The listed names among these words. */
    List<NamedSpan> in(List<String> forms) {
        List<NamedSpan> found = new ArrayList<>();
        int start = 0;
        while (start < forms.size()) {
            NamedSpan name = capital(forms.get(start)) ? longest(forms, start) : null;
            if (name == null) {
                start++;
            } else {
                if (!withinRun(forms, name)) {
                    found.add(article(forms, start) ? new NamedSpan(start - 1, name.end(), name.kind()) : name);
                }
                start = name.end();
            }
        }
        return found;
    }

    private static boolean article(List<String> forms, int start) {
        return start > 0 && forms.get(start - 1).toLowerCase(Locale.ROOT).equals("the");
    }

    /** Whether capitals go on beside it, so that it is part of another name; a sentence's first word tells nothing. */
    private static boolean withinRun(List<String> forms, NamedSpan name) {
        boolean before = name.start() > 1 && capital(forms.get(name.start() - 1));
        return before || (name.end() < forms.size() && capital(forms.get(name.end())));
    }

    private @Nullable NamedSpan longest(List<String> forms, int start) {
        for (int end = Math.min(forms.size(), start + LONGEST); end > start; end--) {
            if (capital(forms.get(end - 1))) {
                String written = String.join(" ", forms.subList(start, end));
                Entry entry = names.get(key(written));
                if (entry != null && !(entry.capitals && written.chars().anyMatch(Character::isLowerCase))) {
                    return new NamedSpan(start, end, entry.kind);
                }
            }
        }
        return null;
    }

    private static boolean capital(String form) {
        return Character.isUpperCase(form.codePointAt(0));
    }

    /** Letters and figures in lower case, a space for all that stands between. */
    private static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        boolean gap = false;
        for (int c : name.toLowerCase(Locale.ROOT).codePoints().toArray()) {
            if (Character.isLetterOrDigit(c)) {
                key.append(gap && !key.isEmpty() ? " " : "").appendCodePoint(c);
                gap = false;
            } else {
                gap = true;
            }
        }
        return key.toString();
    }
}
