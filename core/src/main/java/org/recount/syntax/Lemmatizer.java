package org.recount.syntax;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.recount.internal.Table;

/**
 * Dictionary forms: a table of irregular forms, a table of verbs whose base the rules would miss, and the rules of English
 * inflection for the rest. The first also serves for verbs with a prefix ({@code unfroze}). Lower case but for names.
 */
final class Lemmatizer {
    private static final List<String> PREFIXES =
            List.of("be", "for", "fore", "inter", "mis", "out", "over", "re", "un", "under", "up", "with");

    private final Map<String, String> irregular;
    private final Map<String, String> regular;

    private Lemmatizer(Map<String, String> irregular, Map<String, String> regular) {
        this.irregular = irregular;
        this.regular = regular;
    }

    static Lemmatizer load() {
        Map<String, String> irregular = new HashMap<>();
        for (Table.Row row : Table.load(Lemmatizer.class, "irregular.tsv").rows()) {
            irregular.put(row.get("form") + " " + row.get("upos"), row.get("lemma"));
        }
        Map<String, String> regular = new HashMap<>();
        for (Table.Row row : Table.load(Lemmatizer.class, "verbs.tsv").rows()) {
            String verb = row.get("verb");
            Conjugation.forms(verb).forEach(form -> regular.putIfAbsent(form, verb));
        }
        return new Lemmatizer(irregular, regular);
    }

    String lemma(String written, String upos, String xpos) {
        String form = written.replace('\u2019', '\'');
        if (upos.equals("PROPN")) {
            return xpos.equals("NNPS") ? name(form) : form;
        }
        String lower = form.toLowerCase(Locale.ROOT);
        String known = irregular.get(lower + " " + xpos);
        if (known == null && xpos.equals("VB") && upos.equals("VERB")) {
            return lower; // "to found" is not the past of "find"
        }
        if (known == null) {
            known = irregular.get(lower + " " + upos);
        }
        if (known != null) {
            return known;
        }
        if (xpos.equals("VBZ") || xpos.equals("VBG") || xpos.equals("VBD") || xpos.equals("VBN")) {
            return verb(lower, xpos);
        }
        if (upos.equals("NUM") && Character.isDigit(lower.charAt(0))) {
            return lower.replace(",", "");
        }
        if (xpos.equals("NNS") && Character.isDigit(lower.charAt(0))) {
            return lower.replace("'", ""); // 1980s
        }
        return switch (xpos) {
            case "NNS" -> Endings.singular(lower);
            case "JJR", "RBR" -> Endings.compared(lower, "er");
            case "JJS", "RBS" -> Endings.compared(lower, "est");
            default -> lower;
        };
    }

    private String verb(String form, String xpos) {
        String known = regular.get(form);
        for (int i = 0; known == null && i < PREFIXES.size(); i++) {
            String prefix = PREFIXES.get(i);
            if (form.startsWith(prefix)) {
                String rest = form.substring(prefix.length());
                String stem = irregular.get(rest + " VERB");
                known = stem == null ? null : prefix + stem;
            }
        }
        if (known != null) {
            return known;
        }
        return switch (xpos) {
            case "VBZ" -> Endings.thirdPerson(form);
            case "VBG" -> Endings.stem(form, "ing");
            default -> Endings.past(form);
        };
    }

    private String name(String form) {
        String known = irregular.get(form.toLowerCase(Locale.ROOT) + " NOUN");
        String lemma = known != null ? known : Endings.singular(form);
        return Character.isUpperCase(form.charAt(0))
                ? lemma.substring(0, 1).toUpperCase(Locale.ROOT) + lemma.substring(1)
                : lemma;
    }
}
