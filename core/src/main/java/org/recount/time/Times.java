package org.recount.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recount.article.Article;
import org.recount.syntax.Sentence;

/** Finds times in sentences and anchors them to days. */
public final class Times {
    private static final List<Rule> RULES =
            List.of(new RangeRule(), new MomentRule(), new ExpressionRule(), new CountRule(), new UnitRule());
    private static final Pattern YEARLESS = Pattern.compile("--\\d\\d(?:-\\d\\d)?");
    private static final LocalDate ANY = LocalDate.of(2000, 1, 1);

    private Times() {}

    /**
     * The times that a sentence names, in order, none overlapping another; at each word the longest wins. Those that
     * state a full date, month or year are anchored ({@link Time.Basis#STATED}), the others hold their meaning in
     * {@code partial}. A date in figures whose day and month cannot be told apart has neither days nor {@code partial}.
     */
    public static List<Time> find(Article article, Sentence sentence) {
        Words words = new Words(sentence);
        List<Time> times = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Phrase phrase = Vocabulary.ENGLISH.begins(words.lower(i)) ? longest(words, i) : null;
            if (phrase == null) {
                i++;
            } else {
                times.add(time(article, words, i, phrase));
                i = phrase.end();
            }
        }
        return times;
    }

    /**
     * The time on the days that its {@code partial} means, counted from a reference day. A time that is anchored
     * already, or has no meaning, comes back as it is.
     *
     * @param reference the day that "today" is; for a {@code partial} that starts with {@code @}, the day of which the
     *     text spoke last
     * @param basis what that day is
     * @throws IllegalArgumentException if {@code partial} is not in the grammar that the package page gives
     */
    public static Time anchor(Time time, LocalDate reference, Time.Basis basis) {
        String partial = time.partial();
        if (partial == null || time.from() != null) {
            return time;
        }
        Days days = Meaning.parse(partial).days(reference);
        return new Time(days.from(), days.to(), time.part(), null, time.text(), time.precision(), basis, time.span());
    }

    /**
     * The time of what has happened: as {@link #anchor}, but a date without a year is not looked for in days to come.
     *
     * @param reference the day that "today" is
     * @param basis what that day is
     */
    public static Time anchorPast(Time time, LocalDate reference, Time.Basis basis) {
        Time anchored = anchor(time, reference, basis);
        LocalDate from = anchored.from();
        String partial = time.partial();
        boolean toCome = from != null && from.isAfter(reference.plusDays(1));
        if (!toCome || partial == null || !YEARLESS.matcher(partial).matches()) {
            return anchored;
        }
        Days days = Meaning.parse(partial + Side.BEFORE.sign).days(reference);
        return new Time(days.from(), days.to(), time.part(), null, time.text(), time.precision(), basis, time.span());
    }

    private static @Nullable Phrase longest(Words words, int start) {
        Phrase longest = null;
        for (Rule rule : RULES) {
            Phrase phrase = rule.at(words, start);
            if (phrase != null && (longest == null || phrase.end() > longest.end())) {
                longest = phrase;
            }
        }
        return longest;
    }

    private static Time time(Article article, Words words, int start, Phrase phrase) {
        int from = words.at(start).start();
        int to = words.at(phrase.end() - 1).end();
        Meaning meaning = phrase.meaning() == null ? null : Meaning.parse(phrase.meaning());
        Days days = meaning != null && meaning.fixed() ? meaning.days(ANY) : null;
        return new Time(
                days == null ? null : days.from(),
                days == null ? null : days.to(),
                phrase.part(),
                days == null ? phrase.meaning() : null,
                article.text().substring(from, to),
                phrase.precision(),
                days == null ? Time.Basis.NONE : Time.Basis.STATED,
                article.span(from, to));
    }
}
