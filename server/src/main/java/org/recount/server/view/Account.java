package org.recount.server.view;

import org.jspecify.annotations.Nullable;
import org.recount.article.Span;
import org.recount.finding.Detail;

/**
 * One value that one article gives, with who says so.
 *
 * @param id of the detail
 * @param article id
 * @param text the words that give the value
 * @param low lowest number
 * @param high highest
 * @param bound how the number is bounded
 * @param said the value in words: an actor's name, a place, a date; null for a number
 * @param claimant who says so, where known
 * @param claimantBasis how that is known
 * @param claimantText the claimant as written
 * @param span where it stands
 * @param reportedAt when it was reported
 */
public record Account(
        String id,
        String article,
        String text,
        @Nullable Integer low,
        @Nullable Integer high,
        Detail.@Nullable Bound bound,
        @Nullable String said,
        @Nullable Name claimant,
        Detail.ClaimantBasis claimantBasis,
        @Nullable String claimantText,
        Span span,
        @Nullable String reportedAt) {

    static Account of(Detail d, Names names) {
        return new Account(
                d.id(),
                d.article(),
                d.text(),
                d.low(),
                d.high(),
                d.bound(),
                Compared.said(d.attribute(), d.value(), names),
                names.get(d.claimant()),
                d.claimantBasis(),
                d.claimantText(),
                d.span(),
                d.reportedAt());
    }
}
