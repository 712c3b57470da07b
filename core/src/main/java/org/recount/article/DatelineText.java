package org.recount.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognises what stands before the first sentence of an agency report, in the manners of several agencies:
 * "ISLAMABAD, Jan 19 (EFE) -", "Islamabad/Tehran, Jan 19 (EFE).-", "LONDON (Reuters) -", "KABUL, Afghanistan (AP) —",
 * "(CNN) --", "NEW YORK —".
 *
 * @param dateline what it tells
 * @param end one past its last {@code char}, the dash and white space included
 */
record DatelineText(Dateline dateline, int end) {
    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}'’.]*(?:-[\\p{L}'’.]+)*";
    private static final String LINK = "(?:of|the|de|la|el|del|al|da|do|and|upon|sur)";
    private static final String NAME = WORD + "(?: (?:" + LINK + " )?" + WORD + "){0,3}";
    private static final String PLACE =
            "(?<place>" + NAME + "(?:/" + NAME + ")*(?:, (?!" + DateText.MONTH + ")" + NAME + "){0,2})";
    private static final String WEEKDAY = "(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,? )?";
    private static final String DATE = "(?<date>" + WEEKDAY + "(?:(?<m1>" + DateText.MONTH
            + ") ?(?<d1>\\d{1,2})|(?<d2>\\d{1,2}) (?<m2>" + DateText.MONTH + "))(?:,? (?<y>\\d{4}))?)";
    private static final String AGENCY = "\\((?<agency>\\p{Lu}[\\p{L}&/ .’'-]{1,39})\\)";
    private static final String DASH = "\\s*(?:\\.?\\s?(?:--|[-–—_])|:)\\s*";

    /** Most {@code char}s that a dateline may have. */
    private static final int LONGEST = 300;

    private static final Pattern WITH_AGENCY =
            Pattern.compile(PLACE + "(?:[,.]? " + DATE + ")?[,.]? ?" + AGENCY + "(?<dash>" + DASH + "|\\.?\\s+)");
    private static final Pattern WITH_DATE = Pattern.compile(PLACE + "[,.]? " + DATE + DASH);
    private static final Pattern AGENCY_ALONE = Pattern.compile(AGENCY + DASH);
    private static final Pattern CAPITALS =
            Pattern.compile("(?<place>\\p{Lu}[\\p{Lu}'’.]{2,}(?:[ -]\\p{Lu}[\\p{Lu}'’.]+){0,3}(?:, " + NAME
                    + ")?)\\s+(?:--|[-–—])\\s+");

    private static final List<Pattern> ANYWHERE = List.of(WITH_AGENCY, WITH_DATE, AGENCY_ALONE);
    private static final List<Pattern> ANYWHERE_AND_FIRST = List.of(WITH_AGENCY, WITH_DATE, AGENCY_ALONE, CAPITALS);

    /**
     * The dateline that starts here, or null.
     *
     * @param words the text
     * @param from where it must start
     * @param to where the paragraph ends; something must follow the dateline
     * @param first whether no paragraph of the report came before: only there a place in capitals is enough
     */
    static @Nullable DatelineText at(String words, int from, int to, boolean first) {
        if (words.charAt(from) != '(' && !Character.isUpperCase(words.codePointAt(from))) {
            return null;
        }
        for (Pattern pattern : first ? ANYWHERE_AND_FIRST : ANYWHERE) {
            Matcher m = pattern.matcher(words)
                    .region(from, Math.min(to, from + LONGEST))
                    .useTransparentBounds(true);
            if (m.lookingAt() && m.end() < to && closed(pattern, m)) {
                return new DatelineText(
                        new Dateline(
                                pattern == AGENCY_ALONE ? null : m.group("place"),
                                pattern == WITH_AGENCY || pattern == WITH_DATE ? date(m) : null,
                                pattern == WITH_AGENCY || pattern == AGENCY_ALONE ? m.group("agency") : null),
                        m.end());
            }
        }
        return null;
    }

    /** Without a dash only a place in capitals makes a dateline: "Geneva (Switzerland) hosts ..." is a sentence. */
    private static boolean closed(Pattern pattern, Matcher m) {
        if (pattern != WITH_AGENCY || !m.group("dash").isBlank()) {
            return true;
        }
        String place = m.group("place");
        boolean capitals = place.length() > 3 && place.equals(place.toUpperCase(Locale.ROOT));
        return m.group("date") != null || (capitals && m.group("agency").indexOf(' ') < 0);
    }

    private static @Nullable String date(Matcher m) {
        if (m.group("date") == null) {
            return null;
        }
        int month = DateText.month(m.group("m1") == null ? m.group("m2") : m.group("m1"));
        int day = Integer.parseInt(m.group("m1") == null ? m.group("d2") : m.group("d1"));
        try {
            return m.group("y") == null
                    ? MonthDay.of(month, day).toString()
                    : LocalDate.of(Integer.parseInt(m.group("y")), month, day).toString();
        } catch (DateTimeException e) {
            return null; // a day that the month has not
        }
    }
}
