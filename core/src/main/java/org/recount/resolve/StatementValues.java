package org.recount.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recount.statement.Rendering;

/** What a statement says of itself, taken from its renderings. */
final class StatementValues {
    private StatementValues() {}

    static Statement of(String id, List<Rendering> renderings, List<String> denies) {
        Rendering best = renderings.stream()
                .min(Comparator.comparingInt((Rendering r) -> literal(r.kind()))
                        .thenComparingInt(r -> -r.span().quote().length())
                        .thenComparing(Rendering::id))
                .orElseThrow();
        return new Statement(
                id,
                most(renderings, Rendering::speaker),
                best.kind(),
                most(renderings, Rendering::saidOn),
                best.span().quote(),
                renderings.stream().map(Rendering::id).sorted().toList(),
                denies,
                List.of());
    }

    private static int literal(Rendering.Kind kind) {
        return switch (kind) {
            case DIRECT -> 0;
            case MIXED -> 1;
            case INDIRECT -> 2;
        };
    }

    private static <T extends Comparable<? super T>> @Nullable T most(
            List<Rendering> renderings, Function<Rendering, @Nullable T> value) {
        Map<T, Integer> counts = new TreeMap<>();
        for (Rendering r : renderings) {
            T v = value.apply(r);
            if (v != null) {
                counts.merge(v, 1, Integer::sum);
            }
        }
        T best = null;
        int times = 0;
        for (Map.Entry<T, Integer> e : counts.entrySet()) {
            if (e.getValue() > times) {
                best = e.getKey();
                times = e.getValue();
            }
        }
        return best;
    }
}
