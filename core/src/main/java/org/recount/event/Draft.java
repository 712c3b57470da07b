package org.recount.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
    private @Nullable Draft into;

    Draft(Told first) {
        add(first);
    }

    /** How well a mention fits, with the member that it fits best; null when it contradicts one or fits none. */
    @Nullable
    Fit fit(Told told, Likeness likeness) {
        return fit(List.of(told), likeness);
    }

    /** How well another draft fits as a whole; null, too, when no day and no toll that both tell says so. */
    @Nullable
    Fit fit(Draft other, Likeness likeness) {
        Fit fit = fit(other.distinct, likeness);
        return fit == null || !fit.settled ? null : fit;
    }

    private @Nullable Fit fit(List<Told> others, Likeness likeness) {
        Fit best = null;
        boolean nextDay = false;
        boolean settled = false;
        for (Told other : others) {
            for (int i = 0; i < distinct.size(); i++) {
                Told member = distinct.get(i);
                Likeness.Score score = likeness.compare(other, member);
                if (score.nextDay()) {
                    nextDay = true;
                    continue;
                }
                if (score.contradicts()) {
                    return null;
                }
                settled |= score.value() > 0 && (score.sameDay() || score.sameToll());
                boolean scored = i < MergeThresholds.SCORED_MEMBERS;
                if (scored && score.value() > 0 && (best == null || score.value() > best.score())) {
                    best = new Fit(this, other, member, score.value(), score.shared(), false);
                }
            }
        }
        // a day's difference is one report's slip where another tells of the same day or the same toll
        if (best == null || (nextDay && !settled)) {
            return null;
        }
        String article = best.told.mention().article();
        boolean here = members.stream().anyMatch(m -> m.mention().article().equals(article));
        double score = best.score + (here ? MergeThresholds.SAME_ARTICLE : 0);
        return new Fit(this, best.told, best.member, score, best.shared, settled);
    }

    /** Takes the other draft's mentions over; whoever finds the other is sent here. */
    void absorb(Draft other, Fit fit) {
        other.members.forEach(this::add);
        attached.addAll(other.attached);
        why.addAll(other.why);
        why.add(fit.merge());
        other.into = this;
    }

    /** The members of which no two say the same of who, whom, when, where and how many. */
    List<Told> distinct() {
        return List.copyOf(distinct);
    }

    /** The members that say what these say of who, whom, when, where and how many. */
    List<Told> saying(Set<String> ids) {
        Set<Object> said = new HashSet<>();
        distinct.stream().filter(t -> ids.contains(t.id())).forEach(t -> said.add(signature(t)));
        return members.stream().filter(t -> said.contains(signature(t))).toList();
    }

    /** Takes members out into a draft of their own, with the reasons why they are together; {@link Reasons#mend} sees to what is left. */
    Draft split(Collection<Told> part) {
        List<Told> rest = new ArrayList<>(members);
        rest.removeAll(part);
        Set<String> ids = part.stream().map(Told::id).collect(Collectors.toSet());
        Draft own = new Draft(part.iterator().next());
        part.stream().skip(1).forEach(own::add);
        why.stream()
                .filter(w -> ids.contains(w.mention()) && ids.contains(w.other()))
                .forEach(own.why::add);
        why.removeIf(w -> ids.contains(w.mention()));
        members.clear();
        distinct.clear();
        signatures.clear();
        rest.forEach(this::add);
        return own;
    }

    /** The draft that this one went into, or itself. */
    Draft live() {
        Draft draft = this;
        while (draft.into != null) {
            draft = draft.into;
        }
        return draft;
    }

    /** That a mention belongs to a draft, because of a member. */
    record Fit(Draft draft, Told told, Told member, double score, String shared, boolean settled) {
        Merge merge() {
            double rounded = Math.round(Math.min(1, score) * 10_000) / 10_000.0;
            return new Merge(told.id(), member.id(), shared, rounded);
        }
    }

    void add(Told told) {
        members.add(told);
        if (signatures.add(signature(told))) {
            distinct.add(told);
        }
    }

    /** Mentions that say the same of who, whom, when and where contradict the same others. */
    private static Object signature(Told told) {
        return List.of(
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
    }

    String smallestMention() {
        return members.stream().map(Told::id).sorted().findFirst().orElse("");
    }
}
