package org.recount.training.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Sentences written as headlines are: capitals on all words but the smallest, no full stop at the end. */
final class Headlines {
    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "of", "in", "on", "at", "to", "for", "by", "and", "or", "as", "with", "from", "n't",
            "'s");

    private Headlines() {}

    /** The example as a headline. */
    static Example of(Example example) {
        int n = example.size();
        Example headline = n > 1 && example.forms().get(n - 1).equals(".") ? example.first(n - 1) : example;
        List<String> forms = new ArrayList<>();
        for (String form : headline.forms()) {
            forms.add(SMALL.contains(form) ? form : Character.toUpperCase(form.charAt(0)) + form.substring(1));
        }
        return headline.withForms(forms);
    }
}
