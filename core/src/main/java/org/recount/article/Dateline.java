package org.recount.article;

import org.jspecify.annotations.Nullable;

/**
 * What stands before the first sentence of an agency report: "ISLAMABAD, Jan 19 (EFE) -".
 *
 * @param place the place as written
 * @param date the date as an ISO date, or with its year unknown as {@code --01-19}
 * @param agency the agency as written
 */
public record Dateline(
        @Nullable String place,
        @Nullable String date,
        @Nullable String agency) {}
