package org.recount.evaluation.coding;

import java.util.List;
import org.recount.evaluation.Measure;
import org.recount.evaluation.Miss;

/**
 * What one comparison gives.
 *
 * @param measures its values
 * @param parts values of one type each, to be printed behind all others
 * @param misses what was not found
 */
record Scored(List<Measure> measures, List<Measure> parts, List<Miss> misses) {
    /** Copies the lists. */
    Scored {
        measures = List.copyOf(measures);
        parts = List.copyOf(parts);
        misses = List.copyOf(misses);
    }
}
