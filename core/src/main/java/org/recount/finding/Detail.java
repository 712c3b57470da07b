package org.recount.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recount.article.Span;

/**
 * One value that one article gives for one attribute: the account. {@code details} row.
 *
 * @param id of article, span start, span end, attribute and group
 * @param events ids of the events that it is about, several when one figure covers several; empty before merging
 * @param mentions ids of the mentions that it was read with
 * @param article the article's id
 * @param attribute killed, injured, detained, displaced, date, place, target, weapon, perpetrator, motive ...
 * @param group all, civilians, children, women, militants, security_forces, foreigners ...
 * @param low lowest number that it allows
 * @param high highest
 * @param best the number itself
 * @param bound how the number is bounded
 * @param value text, ISO date, place or actor id, for what is no number
 * @param text the words that give the value
 * @param claimant who says so: a local actor's key inside one article, an actor's id in the record
 * @param claimantBasis how the claimant is known
 * @param claimantText the claimant as written
 * @param rendering id of the innermost rendering that it stands in
 * @param span where it stands
 * @param reportedAt when the article reported it: its publication date or date-time
 */
public record Detail(
        String id,
        List<String> events,
        List<String> mentions,
        String article,
        String attribute,
        String group,
        @Nullable Integer low,
        @Nullable Integer high,
        @Nullable Integer best,
        @Nullable Bound bound,
        @Nullable String value,
        String text,
        @Nullable String claimant,
        ClaimantBasis claimantBasis,
        @Nullable String claimantText,
        @Nullable String rendering,
        Span span,
        @Nullable String reportedAt) {

    /** How a number is bounded. */
    public enum Bound {
        EXACT,
        AT_LEAST,
        AT_MOST,
        ABOUT
    }

    /** How a claimant is known. */
    public enum ClaimantBasis {
        /** The report's own voice. */
        REPORT,
        /** A named speaker. */
        NAMED,
        /** "Officials", "witnesses": nobody by name. */
        UNNAMED,
        /** Named in the text, not resolved. */
        UNRESOLVED
    }

    /** Copies the lists. */
    public Detail {
        events = List.copyOf(events);
        mentions = List.copyOf(mentions);
    }

    /** The same detail, of these events. */
    public Detail withEvents(List<String> newEvents) {
        return new Detail(
                id,
                newEvents,
                mentions,
                article,
                attribute,
                group,
                low,
                high,
                best,
                bound,
                value,
                text,
                claimant,
                claimantBasis,
                claimantText,
                rendering,
                span,
                reportedAt);
    }

    /** The same detail with its claimant resolved. */
    public Detail withClaimant(@Nullable String newClaimant) {
        return new Detail(
                id,
                events,
                mentions,
                article,
                attribute,
                group,
                low,
                high,
                best,
                bound,
                value,
                text,
                newClaimant,
                claimantBasis,
                claimantText,
                rendering,
                span,
                reportedAt);
    }

    /** The same detail with another value. */
    public Detail withValue(@Nullable String newValue) {
        return new Detail(
                id,
                events,
                mentions,
                article,
                attribute,
                group,
                low,
                high,
                best,
                bound,
                newValue,
                text,
                claimant,
                claimantBasis,
                claimantText,
                rendering,
                span,
                reportedAt);
    }

    /** The same detail, reported then. */
    public Detail withReportedAt(@Nullable String newReportedAt) {
        return new Detail(
                id,
                events,
                mentions,
                article,
                attribute,
                group,
                low,
                high,
                best,
                bound,
                value,
                text,
                claimant,
                claimantBasis,
                claimantText,
                rendering,
                span,
                newReportedAt);
    }
}
