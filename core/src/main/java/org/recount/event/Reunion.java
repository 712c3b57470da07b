package org.recount.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Looks at the drafts once more when all mentions are placed: one that opened before the mentions were there that show where it belongs
 * goes into the draft that it fits best, smaller into larger. What a person decided about is left alone.
 */
final class Reunion {
    private final Likeness likeness;
    private final DraftIndex index;
    private final Decided decided;
    private final Reasons reasons;

    Reunion(Likeness likeness, DraftIndex index, Decided decided) {
        this.likeness = likeness;
        this.index = index;
        this.decided = decided;
        this.reasons = new Reasons(likeness);
    }

    /** Unites these drafts; those that go into others leave the list. */
    void unite(List<Draft> drafts) {
        List<Draft> smallestFirst = drafts.stream()
                .sorted(Comparator.comparingInt((Draft d) -> d.members.size()).thenComparing(Draft::smallestMention))
                .toList();
        Set<Draft> gone = new LinkedHashSet<>();
        for (Draft draft : smallestFirst) {
            best(draft).ifPresent(fit -> {
                fit.draft().absorb(draft, fit);
                gone.add(draft);
            });
        }
        drafts.removeAll(gone);
        scenes(drafts);
    }

    /** Unites the drafts of one scene that a few stray mentions keep apart; those open drafts of their own, which are not looked at again. */
    private void scenes(List<Draft> drafts) {
        List<Draft> smallestFirst = drafts.stream()
                .filter(d -> d.members.stream().noneMatch(decided::tellsOf))
                .sorted(Comparator.comparingInt((Draft d) -> d.members.size()).thenComparing(Draft::smallestMention))
                .toList();
        Strays strays = new Strays(likeness);
        Set<Draft> gone = new LinkedHashSet<>();
        List<Draft> fresh = new ArrayList<>();
        for (Draft draft : smallestFirst) {
            index.candidates(draft.members.getFirst()).stream()
                    .filter(d -> d != draft && d.members.size() >= draft.members.size())
                    .filter(d -> d.members.stream().noneMatch(decided::tellsOf))
                    .sorted(Comparator.comparingInt((Draft d) -> -d.members.size())
                            .thenComparing(Draft::smallestMention))
                    .flatMap(d -> strays.between(d, draft).stream())
                    .findFirst()
                    .ifPresent(found -> {
                        Draft larger = found.fit().draft();
                        fresh.addAll(cleared(draft, found.strays(), found.fit().told()));
                        fresh.addAll(cleared(larger, found.strays(), found.fit().member()));
                        larger.absorb(draft, found.fit());
                        gone.add(draft);
                    });
        }
        drafts.removeAll(gone);
        drafts.addAll(fresh);
        for (Draft own : fresh) {
            for (Told told : own.members) {
                index.add(told, own);
                decided.put(told, own);
            }
        }
    }

    /** Takes out the strays, and what was there because of them alone; gives the drafts of those taken out. */
    private List<Draft> cleared(Draft draft, Set<String> strays, Told root) {
        List<Draft> out = new ArrayList<>();
        draft.saying(strays).forEach(stray -> out.add(draft.split(List.of(stray))));
        out.addAll(reasons.mend(draft, root));
        return out;
    }

    private Optional<Draft.Fit> best(Draft draft) {
        if (draft.members.stream().anyMatch(decided::tellsOf)) {
            return Optional.empty();
        }
        Set<Draft> candidates = new LinkedHashSet<>();
        draft.members.stream()
                .limit(MergeThresholds.SCORED_MEMBERS)
                .forEach(t -> candidates.addAll(index.candidates(t)));
        return candidates.stream()
                .filter(d -> d != draft && d.members.size() >= draft.members.size())
                .filter(d -> draft.members.stream().allMatch(t -> decided.admits(d, t)))
                .map(d -> d.fit(draft, likeness))
                .filter(Objects::nonNull)
                .filter(f -> f.score() >= MergeThresholds.SAME)
                .min(Comparator.comparingDouble((Draft.Fit f) -> -f.score())
                        .thenComparing(f -> f.draft().smallestMention()));
    }
}
