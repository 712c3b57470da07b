package org.recount.place;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that may name a place, and what they may mean.
 *
 * @param first index of the first token
 * @param last index of the last token, inclusive
 * @param lead the class of the words before it: in, near, to, of, on, or empty
 * @param designator what kind of place the words around say: province, district, town, site, or null
 * @param end index of the last token of name and designator
 * @param adjective ISO alpha-3 of the country whose adjective or genitive stands before it
 * @param candidates the places it may mean; empty for a name that no table knows
 */
record Match(
        int first,
        int last,
        String lead,
        @Nullable String designator,
        int end,
        @Nullable String adjective,
        List<Candidate> candidates) {
    Match with(List<Candidate> narrowed) {
        return new Match(first, last, lead, designator, end, adjective, narrowed);
    }
}
