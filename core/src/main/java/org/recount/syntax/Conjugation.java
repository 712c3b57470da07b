package org.recount.syntax;

import java.util.LinkedHashSet;
import java.util.Set;

/** The regular forms of an English verb, in every spelling that occurs. */
final class Conjugation {
    private static final String VOWELS = "aeiou";

    private Conjugation() {}

    /** Third person, past and participle, -ing form; with and without a doubled consonant, where both may be. */
    static Set<String> forms(String verb) {
        Set<String> forms = new LinkedHashSet<>();
        String bare = verb.substring(0, verb.length() - 1);
        char last = verb.charAt(verb.length() - 1);
        char before = verb.charAt(verb.length() - 2);
        if (last == 'e') {
            forms.add(verb + "s");
            forms.add(verb + "d");
            if (before == 'i') {
                forms.add(bare.substring(0, bare.length() - 1) + "ying");
            } else if (before == 'e') {
                forms.add(verb + "ing");
            } else {
                forms.add(bare + "ing");
                if (before == 'y' || before == 'o') {
                    forms.add(verb + "ing"); // eyeing, shoeing
                }
            }
            return forms;
        }
        if (last == 'y' && VOWELS.indexOf(before) < 0) {
            forms.add(bare + "ies");
            forms.add(bare + "ied");
            forms.add(verb + "ing");
            return forms;
        }
        boolean hisses = "sxz".indexOf(last) >= 0 || verb.endsWith("ch") || verb.endsWith("sh");
        forms.add(verb + (hisses ? "es" : "s"));
        boolean doubles = VOWELS.indexOf(before) >= 0 && VOWELS.indexOf(last) < 0 && "wxy".indexOf(last) < 0;
        if (!doubles || hisses || vowels(verb) > 1) {
            forms.add(verb + "ed");
            forms.add(verb + "ing");
        }
        if (last == 'c') {
            forms.add(verb + "ked");
            forms.add(verb + "king");
        } else if (doubles) {
            forms.add(verb + last + "ed");
            forms.add(verb + last + "ing");
            if (hisses) {
                forms.add(verb + last + "es");
            }
        }
        return forms;
    }

    private static long vowels(String verb) {
        return verb.chars().filter(c -> VOWELS.indexOf(c) >= 0).count();
    }
}
