package org.recount.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScorecardTest {
    private static final Bars BARS = Bars.of("reports");

    @Test
    void everyMeasureIsOneLineAndWhatWasNotMeasuredIsAbsent() {
        Scorecard card = new Scorecard(
                BARS,
                List.of(
                        Measure.count("accounts_found", 30, 47),
                        Measure.of("casualty_claims_right", 0.55555),
                        Measure.of("accounts", 47)),
                List.of(new Miss("accounts_found", "001", 10, 25, "no mention in the sentence")));

        StringWriter out = new StringWriter();
        card.print(new PrintWriter(out), true);

        assertThat(out.toString().lines())
                .containsExactly(
                        "accounts_found\t30\t29\tok",
                        "casualty_claims_right\t0.5556\t0.6\tshort",
                        "accounts\t47\t\t",
                        "alias_groups_joined\t\t4\tabsent",
                        "non_aliases_apart\t\t2\tabsent",
                        "origins_b3_f1\t\t1\tabsent",
                        "quotes_grouped\t\t3\tabsent",
                        "accounts_merged_share\t\t0.8\tabsent",
                        "opposite_acts_apart\t\t1\tabsent",
                        "conflicts_found\t\t4\tabsent",
                        "warm_ms\t\t100\tabsent",
                        "miss\taccounts_found\t001\t10-25\tno mention in the sentence");
        assertThat(card.exitCode()).isEqualTo(1);
    }

    @Test
    void nothingMeasuredIsNoFailure() {
        assertThat(new Scorecard(BARS, List.of(), List.of()).exitCode()).isZero();
    }

    @Test
    void aBarOfCountsGrowsWithTheData() {
        Bar bar = new Bar("accounts_found", 29, 47, false);

        assertThat(bar.scaled(47)).isEqualTo(29);
        assertThat(bar.scaled(100)).isEqualTo(62);
        assertThat(bar.met(61, 100)).isFalse();
        assertThat(bar.met(62, 100)).isTrue();
    }

    @Test
    void aTimeMayNotBeHigherThanItsBar() {
        Bar bar = new Bar("warm_ms", 100, null, true);

        assertThat(bar.met(100, null)).isTrue();
        assertThat(bar.met(100.1, null)).isFalse();
    }
}
