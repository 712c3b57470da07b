package org.recount.finding;

import java.util.List;
import java.util.stream.Stream;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/** The figures that one word of a deed holds: a triple homicide killed three. */
final class Multiples {
    private Multiples() {}

    /** The figures of a sentence, in order. */
    static List<Figure> find(Sentence s) {
        return s.tokens().stream()
                .filter(t -> Quantities.times(t.form()) > 0)
                .flatMap(t -> deed(s, t))
                .toList();
    }

    private static Stream<Figure> deed(Sentence s, Token multiple) {
        Token deed = s.head(multiple);
        if (deed == null || deed.index() < multiple.index()) {
            return Stream.empty();
        }
        Quantity q = Quantity.exact(multiple.index(), multiple.index(), Quantities.times(multiple.form()));
        return Harm.of(deed).stream()
                .filter(h -> h.slots().contains("times") && Harms.holds(s, deed, h))
                .limit(1)
                .map(h -> new Figure(s, q, deed, deed, h, Scopes.ALL));
    }
}
