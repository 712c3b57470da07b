package org.recount.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.recount.finding.Detail.Bound;
import org.recount.finding.Finding.State;

/**
 * Two accounts of the same happenings and people cannot both be right: none of the values that one gives fits one of the other's. An
 * account is what an article gives on one claimant's word; two numbers in one account are of two things.
 */
final class Disputed implements Flag {
    @Override
    public State state() {
        return State.DISPUTED;
    }

    @Override
    public boolean holds(Case c) {
        return c.byScope().stream().anyMatch(details -> holds(details, c));
    }

    /** Whether two accounts among these, which are of the same happenings and people, cannot both be right. */
    static boolean holds(List<Detail> details, Case c) {
        if (c.kind().byAccount()) {
            return c.kind().disputed(details, c.actors());
        }
        Map<String, List<Detail>> accounts = new TreeMap<>();
        details.stream()
                .filter(d -> !bare(d, details))
                .forEach(d -> accounts.computeIfAbsent(
                                d.article() + " " + (d.claimant() == null ? "" : d.claimant()), k -> new ArrayList<>())
                        .add(d));
        List<List<Detail>> all = List.copyOf(accounts.values());
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (apart(all.get(i), all.get(j), c)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Forty hurt", where the same article has "around forty": a headline leaves such words out. */
    private static boolean bare(Detail d, List<Detail> details) {
        return d.bound() == Bound.EXACT
                && details.stream()
                        .anyMatch(o -> o.article().equals(d.article())
                                && o.bound() == Bound.ABOUT
                                && Objects.equals(o.best(), d.best()));
    }

    private static boolean apart(List<Detail> one, List<Detail> other, Case c) {
        return one.stream().allMatch(a -> other.stream().allMatch(b -> c.kind().disputed(List.of(a, b), c.actors())));
    }
}
