package org.recount.brief;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** How the brief writes days, numbers and lists. */
final class Phrases {
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private static final DateTimeFormatter DAY_MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private Phrases() {}

    /** "Tuesday 14 September 2021". */
    static String day(LocalDate day) {
        return FULL.format(day);
    }

    /** "14 September 2021". */
    static String date(LocalDate day) {
        return SHORT.format(day);
    }

    /** "14 September". */
    static String dayMonth(LocalDate day) {
        return DAY_MONTH.format(day);
    }

    /** "on 14 September 2021" or "from 13 September 2021 to 22 September 2021". */
    static String during(LocalDate from, LocalDate to) {
        return from.equals(to) ? "on " + date(from) : "from " + date(from) + " to " + date(to);
    }

    /** "1 report", "5 reports". */
    static String count(int n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }

    /** "a", "a and b", "a, b and c", "a, b, c and 4 more". */
    static String list(List<String> names) {
        if (names.size() > 4) {
            return String.join(", ", names.subList(0, 3)) + " and " + (names.size() - 3) + " more";
        }
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    /** The words in quotation marks, on one line, cut at about so many characters where a word ends. */
    static String quote(String words, int most) {
        return "“" + clip(words.strip().replaceAll("^[\"“”„]+|[,;\"“”„]+$", ""), most) + "”";
    }

    /** The words on one line, cut where a word ends. */
    static String clip(String words, int most) {
        String line = words.strip().replaceAll("\\s+", " ");
        if (line.length() <= most) {
            return line;
        }
        int space = line.lastIndexOf(' ', most);
        int end = space > most / 2 ? space : most;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + " …";
    }

    /** The words as a sentence: a capital first, a point last. */
    static String sentence(String words) {
        String line = words.strip();
        if (line.isEmpty()) {
            return line;
        }
        int first = line.offsetByCodePoints(0, 1);
        String capital = line.substring(0, first).toUpperCase(Locale.ROOT) + line.substring(first);
        return capital.matches(".*[.!?…][\"”’)]*") ? capital : capital + ".";
    }

    /** A score with its sign: "+2.5", "−9", "0". */
    static String signed(double score) {
        String plain = BigDecimal.valueOf(Math.abs(score))
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        return plain.equals("0") ? plain : (score < 0 ? "−" : "+") + plain;
    }
}
