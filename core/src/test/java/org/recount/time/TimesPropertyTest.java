package org.recount.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.recount.article.Span;

class TimesPropertyTest {
    @Property
    void anchoringIsAFunctionAndGivesDaysInOrder(@ForAll("meanings") String meaning, @ForAll("days") LocalDate day) {
        Time anchored = Times.anchor(partial(meaning), day, Time.Basis.PUBLISHED);
        assertThat(anchored.from()).isNotNull();
        assertThat(anchored.to()).isAfterOrEqualTo(anchored.from());
        assertThat(anchored.partial()).isNull();
        assertThat(anchored).isEqualTo(Times.anchor(partial(meaning), day, Time.Basis.PUBLISHED));
    }

    @Property
    void aWeekdayIsTheLatestOnOrBeforeTheReference(@ForAll DayOfWeek weekday, @ForAll("days") LocalDate day) {
        LocalDate found = firstDay(name(weekday), day);
        assertThat(found.getDayOfWeek()).isEqualTo(weekday);
        assertThat(ChronoUnit.DAYS.between(found, day)).isBetween(0L, 6L);
    }

    @Property
    void theNextWeekdayLiesStrictlyAfter(@ForAll DayOfWeek weekday, @ForAll("days") LocalDate day) {
        LocalDate found = firstDay(name(weekday) + ">", day);
        assertThat(found.getDayOfWeek()).isEqualTo(weekday);
        assertThat(ChronoUnit.DAYS.between(day, found)).isBetween(1L, 7L);
    }

    @Property
    void aDateWithoutYearIsTheNearest(@ForAll("days") LocalDate date, @ForAll("days") LocalDate day) {
        LocalDate found =
                firstDay("--%02d-%02d".formatted(date.getMonthValue(), Math.min(28, date.getDayOfMonth())), day);
        assertThat(Math.abs(ChronoUnit.DAYS.between(day, found))).isLessThanOrEqualTo(183);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 60_000)
                .map(n -> LocalDate.of(1900, 1, 1).plusDays(n));
    }

    @Provide
    Arbitrary<String> meanings() {
        Arbitrary<String> point = Arbitraries.of(
                "2024-01-19",
                "2024-01",
                "2024",
                "--02-29",
                "--01-19",
                "--12-31<",
                "--03>",
                "--03",
                "---31",
                "---01<",
                "Fri",
                "Sun<",
                "Mon>",
                "Tue>=",
                "P0D",
                "P-1D",
                "P3W",
                "P-1M",
                "P0Y",
                "P-1W.Tue",
                "P-1Y.11-07",
                "P1Y.02-29",
                "P0W");
        Arbitrary<String> end = Arbitraries.frequencyOf(Tuple.of(4, point), Tuple.of(1, Arbitraries.just("..")));
        Arbitrary<String> range = Combinators.combine(end, end).as((a, b) -> a + "/" + b);
        return Arbitraries.oneOf(point, range, point.map(p -> "@" + p));
    }

    private static LocalDate firstDay(String meaning, LocalDate day) {
        return Objects.requireNonNull(
                Times.anchor(partial(meaning), day, Time.Basis.PUBLISHED).from());
    }

    private static String name(DayOfWeek day) {
        return day.name().charAt(0) + day.name().substring(1, 3).toLowerCase(Locale.ROOT);
    }

    private static Time partial(String meaning) {
        return new Time(
                null, null, null, meaning, meaning, Time.Precision.DAY, Time.Basis.NONE, new Span("a", 0, 0, ""));
    }
}
