package org.recount.syntax.breaks;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What is looked at around a place where a sentence might end: the words' forms, shapes and ends, as hashes. */
public final class BreakFeatures {
    private static final int SUFFIX = 3;
    private static final int LONGEST_SHAPE = 8;
    private static final int TEMPLATES = 20;

    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

    private final int size;
    private final int[] form; // slot 0 is before the first word, the last slot behind the last
    private final int[] lower;
    private final int[] shape;
    private final int[] suffix;

    /** Looks at the words of a stretch once. */
    public BreakFeatures(List<String> forms) {
        size = forms.size();
        form = new int[size + 2];
        lower = new int[size + 2];
        shape = new int[size + 2];
        suffix = new int[size + 2];
        form[0] = lower[0] = shape[0] = 1;
        form[size + 1] = lower[size + 1] = shape[size + 1] = 2;
        for (int i = 0; i < size; i++) {
            String word = forms.get(i);
            String small = DIGIT.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("0");
            form[i + 1] = word.hashCode();
            lower[i + 1] = small.hashCode();
            shape[i + 1] = shape(word).hashCode();
            suffix[i + 1] =
                    small.substring(Math.max(0, small.length() - SUFFIX)).hashCode();
        }
    }

    private static String shape(String word) {
        StringBuilder shape = new StringBuilder();
        for (int i = 0; i < word.length() && shape.length() < LONGEST_SHAPE; i++) {
            char c = word.charAt(i);
            char kind = Character.isDigit(c) ? '0' : Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : c;
            int n = shape.length();
            if (n < 2 || shape.charAt(n - 1) != kind || shape.charAt(n - 2) != kind) {
                shape.append(kind);
            }
        }
        return shape.toString();
    }

    /** Whether a sentence might start with this word, seen from its first letter. */
    public static boolean mayStart(String form) {
        return !Character.isLowerCase(form.charAt(0)) && ",.;:!?)]}%'\u2019\u201D".indexOf(form.charAt(0)) < 0;
    }

    /** The features of the place before a word, counted from 0; never 0 itself. */
    public int[] keys(int word) {
        int i = word + 1;
        int end = size + 1;
        int before = i - 1;
        int before2 = Math.max(i - 2, 0);
        int after = Math.min(i + 1, end);
        int after2 = Math.min(i + 2, end);
        int[] keys = new int[TEMPLATES];
        int n = 0;
        keys[n] = key(n++, 0, 0);
        keys[n] = key(n++, lower[i], 0);
        keys[n] = key(n++, lower[before], 0);
        keys[n] = key(n++, shape[i], shape[before]);
        keys[n] = key(n++, lower[i], shape[before]);
        keys[n] = key(n++, lower[before], shape[i]);
        keys[n] = key(n++, lower[before], lower[i]);
        keys[n] = key(n++, shape[before2], mix(shape[before], shape[i]));
        keys[n] = key(n++, shape[after], mix(shape[before], shape[i]));
        keys[n] = key(n++, lower[after], shape[i]);
        keys[n] = key(n++, lower[before2], shape[before]);
        keys[n] = key(n++, lower[i], lower[after]);
        keys[n] = key(n++, shape[after], shape[after2]);
        keys[n] = key(n++, Math.min(before, 12), shape[before]);
        keys[n] = key(n++, Math.min(end - i, 12), shape[i]);
        keys[n] = key(n++, suffix[before], shape[i]);
        keys[n] = key(n++, form[i], 0);
        keys[n] = key(n++, Math.min(before, 6), lower[i]);
        keys[n] = key(n++, shape[before2], mix(lower[before], shape[i]));
        keys[n] = key(n++, mix(shape[before2], shape[before]), mix(shape[i], shape[after]));
        return keys;
    }

    private static int key(int template, int a, int b) {
        return mix(mix(template + 1, a), b);
    }

    private static int mix(int h, int value) {
        int x = (h * 31 ^ value) * 0x9E3779B9;
        return x ^ (x >>> 15);
    }
}
