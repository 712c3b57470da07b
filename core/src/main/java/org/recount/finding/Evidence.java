package org.recount.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.recount.article.Span;
import org.recount.coding.Mention;

/**
 * Which details of the happenings may be set against each other: those that were read with a mention that surely tells of its event, and
 * figures only where they stand in that mention's sentence, or beside it in one that tells of no other. Of
 * these the ones that speak for their report
 * ({@code Leads}). The others stay in the record with their events, and a finding says
 * how many of them it leaves aside: no comparison is better than one of two happenings.
 *
 * @param kept the details to compare, of those events alone that they surely tell of
 * @param aside the others
 */
public record Evidence(List<Detail> kept, List<Detail> aside) {
    /** Code points between a mention's sentence and a figure up to which the figure stands beside it: about one sentence. */
    static final int BESIDE = 250;

    /** Copies the lists. */
    public Evidence {
        kept = List.copyOf(kept);
        aside = List.copyOf(aside);
    }

    /**
     * Parts the details.
     *
     * @param details with their events
     * @param mentions by id, with their events
     * @param sure ids of the mentions that surely tell of their event
     */
    public static Evidence of(Collection<Detail> details, Map<String, Mention> mentions, Set<String> sure) {
        Map<String, List<Span>> ofGroups = details.stream()
                .filter(d -> d.bound() != null && !d.group().equals(Scopes.ALL))
                .map(Detail::span)
                .collect(Collectors.groupingBy(Span::article));
        Map<Span, Set<String>> told = new HashMap<>(); // by sentence the events that it tells of
        Map<String, List<Span>> sentences = new HashMap<>();
        mentions.values().forEach(m -> {
            Set<String> events = told.computeIfAbsent(m.sentence(), k -> new HashSet<>());
            if (events.isEmpty()) {
                sentences.computeIfAbsent(m.article(), k -> new ArrayList<>()).add(m.sentence());
            }
            events.add(String.valueOf(m.event()));
        });
        List<Detail> kept = new ArrayList<>();
        List<Detail> aside = new ArrayList<>();
        for (Detail d : details) {
            boolean atLeast = d.bound() != null && d.best() == null && d.group().equals(Scopes.ALL);
            if (atLeast
                    && ofGroups.getOrDefault(d.article(), List.of()).stream().anyMatch(d.span()::overlaps)) {
                continue; // "three nurses" as at least three people: the words are one account, of the nurses
            }
            List<String> events = d.mentions().stream()
                    .filter(sure::contains)
                    .map(mentions::get)
                    .filter(Objects::nonNull)
                    .filter(m -> d.bound() == null
                            || m.sentence().contains(d.span())
                            || (beside(d.span(), m.sentence())
                                    && sentences.getOrDefault(d.article(), List.of()).stream()
                                            .filter(s -> s.contains(d.span()))
                                            .allMatch(s -> told.getOrDefault(s, Set.of())
                                                    .contains(String.valueOf(m.event())))))
                    .map(Mention::event)
                    .filter(Objects::nonNull)
                    .map(Objects::requireNonNull)
                    .distinct()
                    .sorted()
                    .toList();
            if (events.isEmpty()) {
                aside.add(d);
            } else {
                kept.add(d.withEvents(events));
            }
        }
        Set<Detail> parts = Leads.parts(kept);
        aside.addAll(parts);
        kept.removeAll(parts);
        return new Evidence(kept, aside);
    }

    private static boolean beside(Span figure, Span sentence) {
        return figure.start() - sentence.end() <= BESIDE && sentence.start() - figure.end() <= BESIDE;
    }
}
