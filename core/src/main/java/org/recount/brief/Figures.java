package org.recount.brief;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.recount.finding.Finding;
import org.recount.internal.Table;

/** How the brief words attributes and values. */
final class Figures {
    private static final Map<String, Table.Row> ATTRIBUTES = Table.load(Figures.class, "attributes.tsv").rows().stream()
            .collect(Collectors.toMap(row -> row.get("attribute"), row -> row));

    private Figures() {}

    /** "killed", "killed (children)". */
    static String name(Finding finding) {
        return word(finding, "name");
    }

    /** "How many were killed", "How many were killed (children)". */
    static String question(Finding finding) {
        return word(finding, "question");
    }

    private static String word(Finding finding, String column) {
        Table.Row row = ATTRIBUTES.get(finding.attribute());
        String word = row == null ? finding.attribute().replace('_', ' ') : row.get(column);
        return finding.group().equals("all")
                ? word
                : word + " (" + finding.group().replace('_', ' ') + ")";
    }

    /** "6", "at least 6", "6 to 9", a name, a day, or the words as written. */
    static String value(Lookup lookup, Finding.Version version) {
        Integer low = version.low();
        Integer high = version.high();
        if (low != null && high != null) {
            return low.equals(high) ? low.toString() : low + " to " + high;
        }
        if (low != null) {
            return "at least " + low;
        }
        if (high != null) {
            return "at most " + high;
        }
        String value = version.value();
        if (value == null) {
            return Phrases.quote(version.text(), 80);
        }
        if (lookup.hasActor(value)) {
            return lookup.name(value);
        }
        return value.matches("\\d{4}-\\d\\d-\\d\\d") ? Phrases.day(LocalDate.parse(value)) : Phrases.clip(value, 80);
    }
}
