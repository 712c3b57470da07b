package org.recount.evaluation.attribution;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The parts of an attribution that are compared. */
enum Part {
    /** Who says it. */
    SOURCE,
    /** The words that report it. */
    CUE,
    /** What is said. */
    CONTENT;

    /** The part that the annotation calls so, when it is one of them. */
    static Optional<Part> named(String type) {
        return Stream.of(values()).filter(p -> p.name().equalsIgnoreCase(type)).findFirst();
    }

    /** The name of its measure. */
    String measure() {
        return name().toLowerCase(Locale.ROOT) + "_f1";
    }
}
