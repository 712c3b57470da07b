package org.recount.evaluation;

import java.util.List;
import java.util.Optional;
import org.recount.internal.Table;

/** The bars of one command, from {@code bars.tsv}. */
public final class Bars {
    private final List<Bar> bars;

    private Bars(List<Bar> bars) {
        this.bars = bars;
    }

    /**
     * Reads the bars of a command.
     *
     * @throws IllegalStateException if a row of the table cannot be read
     */
    public static Bars of(String command) {
        return new Bars(Table.load(Bars.class, "bars.tsv").rows().stream()
                .filter(row -> row.get("command").equals(command))
                .map(Bars::read)
                .toList());
    }

    private static Bar read(Table.Row row) {
        String sense = row.get("sense");
        if (!sense.equals("least") && !sense.equals("most")) {
            throw new IllegalStateException(row.where() + ": sense '" + sense + "' is neither least nor most");
        }
        String of = row.get("of");
        return new Bar(
                row.get("measure"),
                Double.parseDouble(row.get("bar")),
                of.isEmpty() ? null : Integer.valueOf(of),
                sense.equals("most"));
    }

    /** All of them, in the table's order. */
    public List<Bar> all() {
        return bars;
    }

    /** The bar of a measure, if it has one. */
    public Optional<Bar> find(String measure) {
        return bars.stream().filter(bar -> bar.measure().equals(measure)).findFirst();
    }
}
