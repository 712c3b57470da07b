package org.recount.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recount.event.Event.Merge;

/** An event while mentions still join it. */
final class Draft {
    /** Mentions that make it. */
    final List<Told> members = new ArrayList<>();

    /** Mentions that deny, plan or imagine it. */
    final List<Told> attached = new ArrayList<>();

    final List<Merge> why = new ArrayList<>();
    private final List<Told> distinct = new ArrayList<>();
    private final Set<Object> signatures = new HashSet<>();

    Draft(Told first) {
        add(first);
    }

    /** How well a mention fits, with the member that it fits best; null when it contradicts one or fits none. */
    @Nullable
    Fit fit(Told told, Likeness likeness) {
        Fit best = null;
        boolean nextDay = false;
        boolean sameDay = false;
        for (int i = 0; i < distinct.size(); i++) {
            Told member = distinct.get(i);
            Likeness.Score score = likeness.compare(told, member);
            if (score.nextDay()) {
                nextDay = true;
                continue;
            }
            if (score.contradicts()) {
                return null;
            }
            sameDay |= score.value() > 0 && Whens.compare(told, member) == 1;
            boolean scored = i < MergeThresholds.SCORED_MEMBERS;
            if (scored && score.value() > 0 && (best == null || score.value() > best.score())) {
                best = new Fit(this, member, score.value(), score.shared());
            }
        }
        if (nextDay && !sameDay) {
            return null;
        }
        if (best == null) {
            return null;
        }
        String article = told.mention().article();
        boolean here = members.stream().anyMatch(m -> m.mention().article().equals(article));
        return here ? new Fit(this, best.member, best.score + MergeThresholds.SAME_ARTICLE, best.shared) : best;
    }

    /** Whether a mention belongs to a draft. */
    record Fit(Draft draft, Told member, double score, String shared) {
        Merge merge(Told told) {
            double rounded = Math.round(Math.min(1, score) * 10_000) / 10_000.0;
            return new Merge(told.id(), member.id(), shared, rounded);
        }
    }

    void add(Told told) {
        members.add(told);
        // mentions that say the same of who, whom, when and where contradict the same others
        Object signature = List.of(
                told.mention().type(),
                String.valueOf(told.mention().mode()),
                told.actors(),
                told.recipients(),
                String.valueOf(
                        told.mention().time() == null
                                ? null
                                : told.mention().time().from()),
                String.valueOf(
                        told.mention().time() == null
                                ? null
                                : told.mention().time().partial()),
                String.valueOf(
                        told.mention().place() == null
                                ? null
                                : told.mention().place().name()),
                told.words(),
                told.figures());
        if (signatures.add(signature)) {
            distinct.add(told);
        }
    }

    String smallestMention() {
        return members.stream().map(Told::id).sorted().findFirst().orElse("");
    }
}
