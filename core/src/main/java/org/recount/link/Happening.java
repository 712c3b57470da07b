package org.recount.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.recount.link.LinkedEvent.Merge;

/** An event while rows still join it. */
final class Happening {
    /** How well a row or another happening fits, and the two rows that say so. */
    record Fit(Happening happening, Telling member, Likeness likeness, String how) {
        double score() {
            return likeness.value();
        }

        Merge merge(Telling joined) {
            double rounded = Math.round(score() * 10_000) / 10_000.0;
            return new Merge(joined.key(), member.key(), how + ", " + likeness.shared(), rounded);
        }
    }

    final List<Telling> members = new ArrayList<>();
    final List<Merge> why = new ArrayList<>();

    /** Members that differ in what is compared. */
    private final List<Telling> distinct = new ArrayList<>();

    private final Set<Telling.Signature> signatures = new HashSet<>();

    Happening(Telling first) {
        add(first);
    }

    void add(Telling told) {
        members.add(told);
        if (distinct.size() < LinkThresholds.COMPARED_ROWS && signatures.add(told.signature())) {
            distinct.add(told);
        }
    }

    Telling opener() {
        return members.getFirst();
    }

    List<Telling> distinct() {
        return distinct;
    }

    void absorb(Happening other, Fit fit) {
        why.add(fit.merge(other.opener()));
        why.addAll(other.why);
        other.members.forEach(this::add);
    }

    /** How well a row of the same document fits; null when it contradicts a member or fits none. */
    @Nullable
    Fit inDocument(Telling told, Deeds deeds) {
        Fit best = null;
        for (Telling member : distinct) {
            Likeness likeness = Likeness.of(told.row(), member.row(), deeds);
            if (likeness == null) {
                return null;
            }
            boolean same =
                    likeness.value() >= LinkThresholds.SAME_IN_DOCUMENT && likeness.who() >= LinkThresholds.LEAST_WHO;
            if (same && (best == null || likeness.value() > best.score())) {
                best = new Fit(this, member, likeness, "same document");
            }
        }
        return best;
    }

    /**
     * How well a happening of other documents fits; null when none of its rows fits well enough, when most rows tell of another mode, or
     * when too many contradict. Coders err in single rows, so that one of many does not part two happenings.
     */
    @Nullable
    Fit acrossDocuments(Happening other, Deeds deeds, Busy busy) {
        if (otherMode(other)) {
            return null;
        }
        Fit best = null;
        int contradictions = 0;
        for (Telling told : other.distinct) {
            for (Telling member : distinct) {
                Likeness likeness = Likeness.of(told.row(), member.row(), deeds);
                if (likeness == null || likeness.where() == LinkThresholds.ELSEWHERE) {
                    contradictions++;
                } else if ((best == null || likeness.value() > best.score())
                        && Across.same(told.row(), member.row(), likeness, busy)) {
                    best = new Fit(this, member, likeness, "other document");
                }
            }
        }
        int compared = other.distinct.size() * distinct.size();
        return contradictions > LinkThresholds.CONTRADICTING_SHARE * compared ? null : best;
    }

    /** Whether the mode that most rows of each tell differs. */
    private boolean otherMode(Happening other) {
        String mine = mode();
        String theirs = other.mode();
        return mine != null && theirs != null && !mine.equals(theirs);
    }

    /** The mode that most rows tell, of several the first in the alphabet; null when none tells one. */
    private @Nullable String mode() {
        Map<String, Integer> count = new TreeMap<>();
        for (Telling t : members) {
            String mode = t.row().deed().mode();
            if (mode != null) {
                count.merge(mode, 1, Integer::sum);
            }
        }
        String most = null;
        for (Map.Entry<String, Integer> e : count.entrySet()) {
            if (most == null || e.getValue() > count.getOrDefault(most, 0)) {
                most = e.getKey();
            }
        }
        return most;
    }
}
