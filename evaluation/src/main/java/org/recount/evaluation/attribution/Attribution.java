package org.recount.evaluation.attribution;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One attribution, of the annotation or of the library, which need not have all parts.
 *
 * @param id of the annotation's event or of the rendering
 * @param kind in whose words
 * @param spans where each part stands; a part may stand in several places
 */
record Attribution(String id, Kind kind, Map<Part, List<Range>> spans) {

    /** A stretch of a text, in code points, end exclusive. */
    record Range(int start, int end) {}

    /** In whose words its content is. */
    enum Kind {
        DIRECT,
        INDIRECT,
        MIXED
    }

    /** Copies the spans. */
    Attribution {
        spans = Map.copyOf(new EnumMap<>(spans));
    }

    /** Where a part stands; nowhere when the attribution has none. */
    List<Range> of(Part part) {
        return spans.getOrDefault(part, List.of());
    }
}
