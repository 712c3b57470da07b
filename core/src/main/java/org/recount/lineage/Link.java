package org.recount.lineage;

import java.util.List;
import org.recount.article.CopyKind;
import org.recount.article.Span;

/**
 * Two articles of which one stands on the other's text, or both on a third.
 *
 * @param from the article that took
 * @param to the article that it took from, or that stands nearest to the source
 * @param kind in what way
 * @param kept share of {@code from}'s text that stands in {@code to}, 0 to 1
 * @param score how much they share, 0 to 1, to compare links
 * @param evidence longest stretches of {@code from} that show it, in order
 */
record Link(String from, String to, CopyKind kind, double kept, double score, List<Span> evidence) {
    /** The other end. */
    String other(String id) {
        return from.equals(id) ? to : from;
    }
}
