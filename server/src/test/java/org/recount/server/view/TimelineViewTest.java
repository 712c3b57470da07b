package org.recount.server.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.recount.event.Event;
import org.recount.store.Filter;

class TimelineViewTest {
    @Test
    void everyHappeningOfTheDemoStandsOnItsDayOrIsCountedAsUndated() {
        TimelineView.Shown shown = shown(Filter.NONE);
        assertThat(shown.total() + shown.undated())
                .isEqualTo(Demo.RECORD.events().size());
        assertThat(shown.unit()).isEqualTo(Bins.Unit.DAY);
        assertThat(shown.bins().stream().mapToInt(TimelineView.Bin::happened).sum())
                .isEqualTo(shown.total());
        assertThat(shown.from()).isEqualTo(LocalDate.of(2021, 9, 10));
        assertThat(shown.to()).isEqualTo(LocalDate.of(2021, 9, 22));
        assertThat(shown.bins()).hasSize(13);
    }

    @Test
    void aHappeningBringsTheReportsThatTellOfIt() {
        TimelineView.Shown shown = shown(Filter.NONE);
        assertThat(shown.marks()).isNotNull().allSatisfy(mark -> {
            Event event = Demo.RECORD.events().stream()
                    .filter(e -> e.id().equals(mark.happening().id()))
                    .findFirst()
                    .orElseThrow();
            assertThat(mark.reports()).isEqualTo(event.articles());
            assertThat(shown.reports()).extracting(Report::id).containsAll(mark.reports());
        });
    }

    @Test
    void daysThatAreAskedForBecomeTheAxisAndLeaveTheUndatedCounted() {
        LocalDate day = LocalDate.of(2021, 9, 14);
        TimelineView.Shown shown =
                shown(new Filter.Builder().from(day).to(day.plusDays(1)).build());
        assertThat(shown.bins()).extracting(TimelineView.Bin::from).containsExactly(day, day.plusDays(1));
        assertThat(shown.undated()).isEqualTo(shown(Filter.NONE).undated());
        assertThat(shown.total()).isPositive().isLessThan(shown(Filter.NONE).total());
    }

    @Test
    void longSpansAreCutIntoWeeksMonthsAndYears() {
        LocalDate start = LocalDate.of(2020, 2, 12);
        assertThat(Stream.of(91, 200, 1_000, 9_000)
                        .map(days -> Bins.over(start, start.plusDays(days)).unit()))
                .containsExactly(Bins.Unit.DAY, Bins.Unit.WEEK, Bins.Unit.MONTH, Bins.Unit.YEAR);
        Bins weeks = Bins.over(start, start.plusDays(200));
        assertThat(weeks.starts().getFirst()).isEqualTo(LocalDate.of(2020, 2, 10));
        assertThat(weeks.of(start.plusDays(6))).isEqualTo(1);
        assertThat(weeks.end(weeks.starts().getFirst())).isEqualTo(LocalDate.of(2020, 2, 16));
    }

    @Test
    void nothingOnAnyDayMakesNoAxis() {
        TimelineView.Shown shown = shown(new Filter.Builder().text("zebra").build());
        assertThat(shown.unit()).isNull();
        assertThat(shown.bins()).isEmpty();
        assertThat(shown.total()).isZero();
    }

    private static TimelineView.Shown shown(Filter filter) {
        return Demo.shown(new TimelineView(), TimelineView.Shown.class, null, filter);
    }
}
