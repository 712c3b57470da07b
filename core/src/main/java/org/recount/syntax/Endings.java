package org.recount.syntax;

import java.util.Set;

/** The regular endings of English taken off: plural, third person, past, -ing, comparison. */
public final class Endings {
    private static final String VOWELS = "aeiou";

    /** A single vowel and the consonant after it, of which most verbs of two or more syllables have an e at the end. */
    private static final Set<String> SILENT_AFTER = Set.of(
            "ad", "ak", "ap", "ar", "at", "ed", "ib", "id", "ik", "im", "in", "ir", "od", "ok", "ot", "ud", "uk", "um",
            "ur", "ut");

    private Endings() {}

    /** A noun's singular. */
    public static String singular(String form) {
        if (ends(form, "ies") && form.length() > 4) {
            return cut(form, 3) + "y";
        }
        if (sibilant(form) || (ends(form, "oes") && form.length() > 5)) {
            return cut(form, 2);
        }
        if (ends(form, "uses") && form.length() > 5 && !ends(form, "auses") && !ends(form, "ouses")) {
            return cut(form, 2); // viruses, statuses
        }
        if (ends(form, "men") && form.length() > 3) {
            return cut(form, 2) + "an";
        }
        return form.length() > 2 && ends(form, "s") && !ends(form, "ss") && !ends(form, "us") ? cut(form, 1) : form;
    }

    /** A verb's base from its third person. */
    public static String thirdPerson(String form) {
        if (ends(form, "ies") && form.length() > 4) {
            return cut(form, 3) + "y";
        }
        if (sibilant(form) || ends(form, "oes")) {
            return cut(form, 2);
        }
        return form.length() > 1 && ends(form, "s") && !ends(form, "ss") ? cut(form, 1) : form;
    }

    /** A verb's base from its regular past or participle. */
    public static String past(String form) {
        if (ends(form, "eed")) {
            return cut(form, 1); // agreed, freed
        }
        if (ends(form, "ied")) {
            return form.length() > 4 ? cut(form, 3) + "y" : cut(form, 1); // carried, lied
        }
        return stem(form, "ed");
    }

    /** An adjective's base from its comparative ({@code er}) or superlative ({@code est}). */
    public static String compared(String form, String ending) {
        if (ends(form, "i" + ending)) {
            return cut(form, ending.length() + 1) + "y";
        }
        return stem(form, ending);
    }

    /** The word without its ending, a doubled consonant made single or a silent e put back. */
    public static String stem(String form, String ending) {
        if (!ends(form, ending) || form.length() < ending.length() + 2) {
            return form;
        }
        String stem = cut(form, ending.length());
        if (vowels(stem) == 0) {
            return ending.equals("ed") && stem.length() > 1 ? stem + "e" : form;
        }
        char last = stem.charAt(stem.length() - 1);
        char before = stem.charAt(stem.length() - 2);
        boolean twice = last == before;
        if (twice && ("bdgkmnprtv".indexOf(last) >= 0 || (last == 'l' && doubledInWriting(stem)))) {
            return cut(stem, 1);
        }
        return !twice && silent(stem, last, before) ? stem + "e" : stem;
    }

    /** Whether a stem in a double l comes from a word in a single one, as {@code travell} and {@code signall}. */
    private static boolean doubledInWriting(String stem) {
        return vowels(stem) > 1 && (ends(stem, "ell") || ends(stem, "all") || ends(stem, "oll"));
    }

    private static boolean silent(String stem, char last, char before) {
        boolean vowelBefore = vowel(before) && !ends(cut(stem, 1), "qu");
        if ("cvuz".indexOf(last) >= 0 || last == 's') {
            return true;
        }
        if (last == 'g') {
            return before != 'n' || ends(stem, "eng");
        }
        if (last == 'r' && "ctg".indexOf(before) >= 0) {
            return true;
        }
        if (last == 'l' && !vowelBefore) {
            return "bcdfgkpstz".indexOf(before) >= 0;
        }
        if (ends(stem, "iat") || ends(stem, "uat") || ends(stem, "uad") || ends(stem, "quir") || ends(stem, "quot")) {
            return true;
        }
        boolean single = vowelBefore && (stem.length() < 3 || !vowel(stem.charAt(stem.length() - 3)));
        single |= stem.length() > 3 && ends(stem.substring(0, stem.length() - 2), "qu");
        if (!single || "wxy".indexOf(last) >= 0 || vowel(last)) {
            return false;
        }
        return vowels(stem) == 1 || SILENT_AFTER.contains(stem.substring(stem.length() - 2));
    }

    private static boolean sibilant(String form) {
        return ends(form, "sses")
                || ends(form, "shes")
                || ends(form, "ches")
                || ends(form, "xes")
                || ends(form, "zzes");
    }

    private static int vowels(String stem) {
        int groups = 0;
        boolean in = false;
        for (int i = 0; i < stem.length(); i++) {
            boolean vowel = vowel(stem.charAt(i)) || (stem.charAt(i) == 'y' && i > 0);
            groups += vowel && !in ? 1 : 0;
            in = vowel;
        }
        return groups;
    }

    private static boolean vowel(char c) {
        return VOWELS.indexOf(c) >= 0;
    }

    private static boolean ends(String form, String ending) {
        return form.endsWith(ending);
    }

    private static String cut(String form, int letters) {
        return form.substring(0, form.length() - letters);
    }
}
