package org.recount.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Measures held against the bars of their command. A bar that no measure speaks of is absent.
 *
 * @param bars the command's bars
 * @param measures what was measured
 * @param misses what was missed
 */
public record Scorecard(Bars bars, List<Measure> measures, List<Miss> misses) {

    /** How a measure stands to its bar. */
    public enum State {
        OK("ok"),
        SHORT("short"),
        ABSENT("absent"),
        /** It has no bar. */
        NONE("");

        private final String word;

        State(String word) {
            this.word = word;
        }
    }

    /** Adds a measure for every bar that has none, and copies the lists. */
    public Scorecard {
        List<Measure> all = new ArrayList<>(measures);
        for (Bar bar : bars.all()) {
            if (measures.stream().noneMatch(m -> m.name().equals(bar.measure()))) {
                all.add(Measure.absent(bar.measure()));
            }
        }
        measures = List.copyOf(all);
        misses = List.copyOf(misses);
    }

    /** How the measure stands. */
    public State state(Measure measure) {
        Optional<Bar> bar = bars.find(measure.name());
        Double value = measure.value();
        if (value == null) {
            return State.ABSENT;
        }
        return bar.map(b -> b.met(value, measure.total()) ? State.OK : State.SHORT)
                .orElse(State.NONE);
    }

    /** The exit code: 1 when a measure is short of its bar, else 0. */
    public int exitCode() {
        return measures.stream().anyMatch(m -> state(m) == State.SHORT) ? 1 : 0;
    }

    /** Prints one line a measure: name, value, bar, state. With misses, then one line a miss. */
    public void print(PrintWriter out, boolean withMisses) {
        for (Measure m : measures) {
            out.println(String.join("\t", m.name(), number(m.value()), bar(m), state(m).word));
        }
        if (withMisses) {
            for (Miss miss : misses) {
                String place = miss.start() == null ? "" : miss.start() + "-" + miss.end();
                out.println(String.join("\t", "miss", miss.measure(), miss.article(), place, miss.reason()));
            }
        }
        out.flush();
    }

    /** Prints the same as JSON. */
    public void printJson(PrintWriter out, boolean withMisses) {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode root = mapper.createObjectNode();
        for (Measure m : measures) {
            ObjectNode row = root.withArray("measures").addObject();
            Optional<Bar> bar = bars.find(m.name());
            row.put("name", m.name());
            row.put("value", rounded(m.value()));
            row.put("total", m.total());
            row.put("bar", bar.map(b -> rounded(b.scaled(m.total()))).orElse(null));
            row.put("state", state(m) == State.NONE ? null : state(m).word);
        }
        if (withMisses) {
            root.withArray("misses");
            for (Miss miss : misses) {
                root.withArray("misses")
                        .addObject()
                        .put("measure", miss.measure())
                        .put("article", miss.article())
                        .put("start", miss.start())
                        .put("end", miss.end())
                        .put("reason", miss.reason());
            }
        }
        out.println(root.toPrettyString());
        out.flush();
    }

    private String bar(Measure m) {
        return bars.find(m.name()).map(b -> number(b.scaled(m.total()))).orElse("");
    }

    private static String number(@Nullable Double value) {
        BigDecimal rounded = rounded(value);
        return rounded == null ? "" : rounded.toPlainString();
    }

    private static @Nullable BigDecimal rounded(@Nullable Double value) {
        return value == null
                ? null
                : BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
