package org.recount.evaluation.coding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.recount.evaluation.Measure;

/** What was predicted for each case against what gold says; a prediction may be missing. All figures are shares, 0 to 1. */
final class Confusion {
    private static final int RESAMPLES = 1000;
    private static final long SEED = 20240117;
    private static final Label[] LABELS = Label.values();

    private final List<Case> cases = new ArrayList<>();

    private record Case(Label gold, @Nullable Label predicted) {}

    /** Adds a case; null when nothing was predicted. */
    void add(Label gold, @Nullable Label predicted) {
        cases.add(new Case(gold, predicted));
    }

    /** The mean of the labels' F1, over the labels that gold has. */
    double macroF1() {
        Counts counts = new Counts();
        cases.forEach(counts::add);
        return counts.macroF1();
    }

    /**
     * Macro-F1 under the name, and as {@code .low} and {@code .high} the middle 95% of it over 1,000 resamples of the
     * cases, drawn with replacement from a fixed seed.
     */
    List<Measure> measures(String name) {
        Random random = new Random(SEED);
        double[] values = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            Counts counts = new Counts();
            for (int n = 0; n < cases.size(); n++) {
                counts.add(cases.get(random.nextInt(cases.size())));
            }
            values[i] = counts.macroF1();
        }
        Arrays.sort(values);
        return List.of(
                Measure.of(name, macroF1()),
                Measure.of(name + ".low", values[RESAMPLES / 40 - 1]),
                Measure.of(name + ".high", values[RESAMPLES - RESAMPLES / 40]));
    }

    /** F1, precision and recall of each label that gold has, as {@code name.LABEL}. */
    List<Measure> parts(String name) {
        Counts counts = new Counts();
        cases.forEach(counts::add);
        List<Measure> parts = new ArrayList<>();
        counts.labels.forEach((label, count) -> {
            if (count.gold > 0) {
                String part = name + "." + label;
                parts.add(Measure.of(part, count.f1()));
                parts.add(Measure.of(part + ".precision", count.precision()));
                parts.add(Measure.of(part + ".recall", count.recall()));
            }
        });
        return parts;
    }

    private static final class Counts {
        private final Map<Label, Count> labels = new EnumMap<>(Label.class);

        Counts() {
            for (Label label : LABELS) {
                labels.put(label, new Count());
            }
        }

        void add(Case c) {
            Count gold = labels.getOrDefault(c.gold(), new Count());
            gold.gold++;
            if (c.predicted() != null) {
                labels.getOrDefault(c.predicted(), new Count()).found++;
                gold.right += c.gold() == c.predicted() ? 1 : 0;
            }
        }

        double macroF1() {
            return labels.values().stream()
                    .filter(c -> c.gold > 0)
                    .mapToDouble(Count::f1)
                    .average()
                    .orElse(0);
        }
    }

    private static final class Count {
        private int gold;
        private int found;
        private int right;

        double f1() {
            return gold + found == 0 ? 0 : 2.0 * right / (gold + found);
        }

        double precision() {
            return found == 0 ? 0 : (double) right / found;
        }

        double recall() {
            return gold == 0 ? 0 : (double) right / gold;
        }
    }
}
