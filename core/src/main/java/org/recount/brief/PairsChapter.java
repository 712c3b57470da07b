package org.recount.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.recount.relation.Relation;

/** How the pairs stand: intensity by day, channels, promises. */
final class PairsChapter implements Chapter {
    private static final int MOST_PAIRS = 4;
    private static final int MOST_DAYS = 10;

    @Override
    public Brief.Section write(Lookup lookup) {
        List<Brief.Group> pairs = lookup.record().relations().stream()
                .filter(r -> !r.states().isEmpty() || !r.commitments().isEmpty() || events(r) > 1)
                .sorted(Comparator.comparingInt((Relation r) -> -events(r)).thenComparing(Relation::id))
                .map(r -> group(lookup, r))
                .filter(g -> !g.sentences().isEmpty())
                .toList();
        List<Brief.Group> groups = new ArrayList<>(pairs.subList(0, Math.min(MOST_PAIRS, pairs.size())));
        int left = lookup.record().relations().size() - groups.size();
        groups.add(new Brief.Group(groups.isEmpty() ? null : "Other pairs", List.of(), left));
        return new Brief.Section(Brief.Topic.PAIRS, groups);
    }

    private static int events(Relation relation) {
        return relation.days().stream().mapToInt(d -> d.events().size()).sum();
    }

    private static Brief.Group group(Lookup lookup, Relation relation) {
        String a = lookup.name(relation.a());
        String b = lookup.name(relation.b());
        List<Brief.Sentence> sentences = new ArrayList<>();
        int left = 0;
        List<Relation.Day> days = relation.days().stream()
                .sorted(Comparator.comparing(Relation.Day::date))
                .toList();
        List<Relation.Day> last = days.subList(Math.max(0, days.size() - MOST_DAYS), days.size());
        List<Citation> strongest = last.stream()
                .flatMap(day -> day.events().stream()
                        .flatMap(id -> lookup.event(id).stream())
                        .min(HappeningsChapter.LARGEST_FIRST)
                        .stream())
                .flatMap(e -> lookup.cite(e).stream().limit(1))
                .toList();
        if (!strongest.isEmpty()) {
            sentences.add(Brief.Sentence.of(intensity(last, days.size(), a, b), strongest));
        }
        for (Relation.State state : relation.states()) {
            left += add(sentences, state(state), lookup.citeAll(state.events()), List.of());
        }
        for (Relation.Commitment promise : relation.commitments()) {
            List<Citation> citations = new ArrayList<>(lookup.citeAll(List.of(promise.event())));
            citations.addAll(lookup.citeAll(promise.outcomeEvents()));
            left += add(sentences, promise(lookup, promise), citations, List.of(outcome(promise.outcome())));
        }
        return new Brief.Group(a + " and " + b, sentences, left);
    }

    private static int add(
            List<Brief.Sentence> sentences, String text, List<Citation> citations, List<Brief.Label> labels) {
        if (citations.isEmpty()) {
            return 1;
        }
        sentences.add(Brief.Sentence.of(text, citations).labelled(labels));
        return 0;
    }

    private static String intensity(List<Relation.Day> days, int all, String a, String b) {
        int year = days.getFirst().date().getYear();
        boolean oneYear = days.getLast().date().getYear() == year;
        String told = days.stream()
                .map(d -> (oneYear ? Phrases.dayMonth(d.date()) : Phrases.date(d.date())) + " "
                        + Phrases.signed(d.score()) + directions(d, a, b))
                .collect(Collectors.joining("; "));
        String rest = all == days.size() ? "" : " (the last " + days.size() + " of " + all + " days)";
        return "Intensity by day" + (oneYear ? ", " + year : "") + rest + ": " + told + ".";
    }

    private static String directions(Relation.Day day, String a, String b) {
        return day.aToB() == day.bToA()
                ? ""
                : " (" + a + " to " + b + " " + Phrases.signed(day.aToB()) + ", " + b + " to " + a + " "
                        + Phrases.signed(day.bToA()) + ")";
    }

    private static String state(Relation.State state) {
        LocalDate since = state.since();
        String channel = state.channel().name().toLowerCase(Locale.ROOT);
        return Phrases.sentence(
                channel + ": " + state.value() + (since == null ? ", day not known" : ", " + Phrases.date(since)));
    }

    private static String promise(Lookup lookup, Relation.Commitment promise) {
        LocalDate due = promise.due();
        return Phrases.sentence("promise by " + Phrases.list(lookup.names(promise.by())) + ": "
                + Phrases.clip(promise.what(), 160) + (due == null ? "" : ", due " + Phrases.date(due)));
    }

    private static Brief.Label outcome(Relation.Outcome outcome) {
        return switch (outcome) {
            case KEPT -> new Brief.Label("kept", Brief.Tone.AGREED);
            case BROKEN -> new Brief.Label("broken", Brief.Tone.DISPUTED);
            case PENDING -> new Brief.Label("pending", Brief.Tone.PLAIN);
            case UNKNOWN -> new Brief.Label("outcome not known", Brief.Tone.THIN);
        };
    }
}
