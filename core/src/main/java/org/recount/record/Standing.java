package org.recount.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.recount.article.FileProblem;
import org.recount.internal.Bonds;
import org.recount.resolve.LocalNames;

/**
 * What holds of people's decisions in one record.
 *
 * @param mentions the mentions that they bound and parted
 * @param actors the keys of the local actors that they bound and parted
 * @param ratings of outlets, the last of each
 * @param problems decisions that have no subject, or say nothing
 */
public record Standing(
        Bonds mentions, Bonds actors, SortedMap<String, Reliability> ratings, List<FileProblem> problems) {
    /** A subject of the decision is not in the record. */
    public static final String WITHOUT_SUBJECT = "decision_without_subject";

    /** The decision cannot be obeyed as it stands. */
    public static final String WITHOUT_EFFECT = "decision_without_effect";

    private static final Set<String> CODES = Set.of(WITHOUT_SUBJECT, WITHOUT_EFFECT);

    /** Copies. */
    public Standing {
        ratings = Collections.unmodifiableSortedMap(new TreeMap<>(ratings));
        problems = List.copyOf(problems);
    }

    /** Whether the problem is one of a decision: found anew whenever the record is worked out, unlike those of files. */
    public static boolean tellsOf(FileProblem problem) {
        return CODES.contains(problem.code()) && problem.file().equals(Tables.DECISIONS.file());
    }

    /**
     * What holds of these decisions.
     *
     * @param mentions ids of all mentions
     * @param names of all local actors
     * @param outlets of all articles
     */
    public static Standing of(
            Decisions decisions, Collection<String> mentions, LocalNames names, Collection<String> outlets) {
        return new Reader(decisions, Set.copyOf(mentions), names, Set.copyOf(outlets)).read();
    }

    private static final class Reader {
        private final Decisions decisions;
        private final Set<String> mentions;
        private final LocalNames names;
        private final Set<String> outlets;
        private final List<Bonds.Tie> happenings = new ArrayList<>();
        private final List<Bonds.Tie> persons = new ArrayList<>();
        private final SortedMap<String, Reliability> ratings = new TreeMap<>();
        private final List<FileProblem> problems = new ArrayList<>();

        Reader(Decisions decisions, Set<String> mentions, LocalNames names, Set<String> outlets) {
            this.decisions = decisions;
            this.mentions = mentions;
            this.names = names;
            this.outlets = outlets;
        }

        Standing read() {
            Set<String> ids = new TreeSet<>();
            decisions.all().forEach(d -> ids.add(d.id()));
            for (Decision d : decisions.holding()) {
                switch (d.kind()) {
                    case MERGE, SPLIT -> {
                        known(d, mentions, "mention");
                        tie(d, happenings, UnaryOperator.identity());
                    }
                    case SAME_ACTOR, OTHER_ACTOR -> {
                        missing(
                                d,
                                d.subjects().stream()
                                        .filter(s -> names.key(s) == null)
                                        .toList(),
                                "a single actor for");
                        tie(d, persons, s -> {
                            String key = names.key(s);
                            return key == null ? s : key;
                        });
                    }
                    case RATE_SOURCE -> {
                        known(d, outlets, "outlet");
                        rate(d);
                    }
                    case REVOKE -> known(d, ids, "decision");
                }
            }
            return new Standing(Bonds.of(happenings), Bonds.of(persons), ratings, problems);
        }

        private void known(Decision d, Set<String> there, String what) {
            missing(d, d.subjects().stream().filter(s -> !there.contains(s)).toList(), what);
        }

        private void missing(Decision d, List<String> gone, String what) {
            if (!gone.isEmpty()) {
                problem(
                        d,
                        WITHOUT_SUBJECT,
                        "names what the record does not have: " + what + " " + String.join(", ", gone));
            }
        }

        private void tie(Decision d, List<Bonds.Tie> ties, UnaryOperator<String> thing) {
            SortedSet<String> things = new TreeSet<>();
            d.subjects().forEach(s -> things.add(thing.apply(s)));
            Set<String> side = d.kind() == Decision.Kind.SPLIT ? words(d.value()) : Set.of();
            if (things.size() < 2) {
                problem(d, WITHOUT_EFFECT, "names fewer than two different subjects");
            } else if (d.kind() == Decision.Kind.MERGE || d.kind() == Decision.Kind.SAME_ACTOR) {
                ties.add(new Bonds.Bound(things, d.by()));
            } else if (side.isEmpty()) {
                ties.add(new Bonds.Parted(things.stream()
                        .<SortedSet<String>>map(t -> new TreeSet<>(Set.of(t)))
                        .toList()));
            } else {
                SortedSet<String> rest = new TreeSet<>(things);
                rest.removeAll(side);
                if (!things.containsAll(side) || rest.isEmpty()) {
                    problem(d, WITHOUT_EFFECT, "has a value that is not a part of its subjects");
                } else {
                    ties.add(new Bonds.Parted(List.of(new TreeSet<>(side), rest)));
                }
            }
        }

        private static Set<String> words(@Nullable String value) {
            return value == null ? Set.of() : new TreeSet<>(List.of(value.split(" ", -1)));
        }

        private void rate(Decision d) {
            for (Reliability reliability : Reliability.values()) {
                if (reliability.name().equals(d.value())) {
                    d.subjects().forEach(s -> ratings.putIfAbsent(s, reliability));
                    return;
                }
            }
            problem(d, WITHOUT_EFFECT, "has the value " + d.value() + ", which is no letter from A to F");
        }

        private void problem(Decision d, String code, String matter) {
            problems.add(new FileProblem(
                    Tables.DECISIONS.file(),
                    null,
                    code,
                    "Decision " + d.id() + " of " + d.by() + " (" + EnumNames.of(d.kind()) + ") " + matter + "."));
        }
    }
}
