package org.recount.evaluation.numbers;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.recount.finding.Detail;

/** The first figure about all people whom something befell, as an article states it. */
final class FirstDetail {
    private FirstDetail() {}

    /** The first of these details, in the order of the text, that counts all the killed or injured. */
    static Optional<Detail> of(List<Detail> details, Harm harm) {
        return details.stream()
                .filter(d -> d.attribute().equals(harm.attribute()) && d.group().equals("all"))
                .filter(d -> d.best() != null || d.low() != null)
                .min(Comparator.comparing(Detail::span));
    }

    /** Its number: the best, else the lowest that it allows; 0 for no detail. */
    static int number(Optional<Detail> detail) {
        return detail.map(d -> d.best() != null ? d.best() : d.low()).orElse(0);
    }
}
