package org.recount.syntax;

/**
 * The regular endings of English taken off: plural, third person, past, -ing, comparison. The model looks words up with
 * these very rules, so a change to them asks for new training; lemmas are made with {@link Endings}.
 */
public final class Inflection {
    private static final String VOWELS = "aeiou";

    private Inflection() {}

    /** A noun's singular. */
    public static String singular(String form) {
        if (ends(form, "ies") && form.length() > 4) {
            return cut(form, 3) + "y";
        }
        if (sibilant(form)) {
            return cut(form, 2);
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
        return ends(form, "s") && !ends(form, "ss") ? cut(form, 1) : form;
    }

    /** A verb's base from its regular past or participle. */
    public static String past(String form) {
        return ends(form, "ied") && form.length() > 4 ? cut(form, 3) + "y" : stem(form, "ed");
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
        if (last == before && "bdgkmnprtv".indexOf(last) >= 0) {
            return cut(stem, 1);
        }
        return silent(stem, last, before) ? stem + "e" : stem;
    }

    private static boolean silent(String stem, char last, char before) {
        boolean vowelBefore = vowel(before);
        boolean single = vowelBefore && (stem.length() < 3 || !vowel(stem.charAt(stem.length() - 3)));
        if ("cvuz".indexOf(last) >= 0) {
            return last != 'z' || before != 'z';
        }
        if (last == 's') {
            return before != 's';
        }
        if (last == 'g') {
            return before != 'n' || ends(stem, "ang") || ends(stem, "eng");
        }
        if (last == 'l' && !vowelBefore) {
            return "bcdfgkptz".indexOf(before) >= 0;
        }
        if (!single || "wxy".indexOf(last) >= 0 || vowel(last)) {
            return ends(stem, "quir") || ends(stem, "iev");
        }
        if (vowels(stem) == 1) {
            return true;
        }
        String end = stem.substring(stem.length() - 2);
        return switch (end) {
            case "at",
                    "id",
                    "ad",
                    "ud",
                    "od",
                    "ik",
                    "ak",
                    "ok",
                    "um",
                    "ir",
                    "ur",
                    "ar",
                    "ut",
                    "ot",
                    "in",
                    "ap",
                    "im",
                    "ib" -> true;
            default -> false;
        };
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
