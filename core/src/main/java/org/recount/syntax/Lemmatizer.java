package org.recount.syntax;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.recount.internal.Table;

/**
 * Dictionary forms: a table of irregular forms, and the rules of English inflection for the rest. Lower case but for
 * names.
 */
final class Lemmatizer {
    private final Map<String, String> irregular;

    private Lemmatizer(Map<String, String> irregular) {
        this.irregular = irregular;
    }

    static Lemmatizer load() {
        Map<String, String> irregular = new HashMap<>();
        for (Table.Row row : Table.load(Lemmatizer.class, "irregular.tsv").rows()) {
            irregular.put(row.get("form") + " " + row.get("upos"), row.get("lemma"));
        }
        return new Lemmatizer(irregular);
    }

    String lemma(String written, String upos, String xpos) {
        String form = written.replace('\u2019', '\'');
        if (upos.equals("PROPN")) {
            return xpos.equals("NNPS") ? name(form) : form;
        }
        String lower = form.toLowerCase(Locale.ROOT);
        String known = irregular.get(lower + " " + xpos);
        if (known == null) {
            known = irregular.get(lower + " " + upos);
        }
        if (known != null) {
            return known;
        }
        if (upos.equals("NUM") && Character.isDigit(lower.charAt(0))) {
            return lower.replace(",", "");
        }
        return switch (xpos) {
            case "NNS" -> Inflection.singular(lower);
            case "VBZ" -> Inflection.thirdPerson(lower);
            case "VBG" -> Inflection.stem(lower, "ing");
            case "VBD", "VBN" -> Inflection.past(lower);
            case "JJR", "RBR" -> Inflection.compared(lower, "er");
            case "JJS", "RBS" -> Inflection.compared(lower, "est");
            default -> lower;
        };
    }

    private String name(String form) {
        String known = irregular.get(form.toLowerCase(Locale.ROOT) + " NOUN");
        String lemma = known != null ? known : Inflection.singular(form);
        return Character.isUpperCase(form.charAt(0))
                ? lemma.substring(0, 1).toUpperCase(Locale.ROOT) + lemma.substring(1)
                : lemma;
    }
}
