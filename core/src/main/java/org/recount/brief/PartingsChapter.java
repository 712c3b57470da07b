package org.recount.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.recount.event.Event;
import org.recount.finding.Detail;
import org.recount.finding.Finding;

/** Where the accounts part: who gives which value, on how many origins, in which words. */
final class PartingsChapter implements Chapter {
    private static final int MOST = 10;
    private static final int MOST_VERSIONS = 5;

    @Override
    public Brief.Section write(Lookup lookup) {
        List<Brief.Sentence> sentences = lookup.record().findings().stream()
                .filter(PartingsChapter::parts)
                .sorted(Comparator.comparing((Finding f) -> f.state() != Finding.State.DISPUTED)
                        .thenComparingInt(f -> -origins(f).size())
                        .thenComparing(Finding::id))
                .map(f -> sentence(lookup, f))
                .toList();
        return new Brief.Section(Brief.Topic.PARTINGS, List.of(Brief.Group.first(MOST, null, sentences)));
    }

    private static boolean parts(Finding finding) {
        boolean state = switch (finding.state()) {
            case DISPUTED, UPDATED, DIFFERENT_SCOPE -> true;
            case UNATTRIBUTED, ONE_ORIGIN, AGREED -> false;
        };
        return state && finding.versions().stream().anyMatch(v -> !v.details().isEmpty());
    }

    private static Set<String> origins(Finding finding) {
        return finding.versions().stream().flatMap(v -> v.origins().stream()).collect(Collectors.toSet());
    }

    private static Brief.Sentence sentence(Lookup lookup, Finding finding) {
        List<Brief.Sentence> versions = new ArrayList<>();
        List<Citation> all = new ArrayList<>();
        for (Finding.Version version : inOrder(lookup, finding)) {
            List<Citation> citations = lookup.details(version).stream()
                    .map(Detail::span)
                    .map(lookup::cite)
                    .toList();
            if (!citations.isEmpty()) {
                all.addAll(citations);
                versions.add(
                        Brief.Sentence.of(words(lookup, version), citations).led(Figures.value(lookup, version)));
            }
        }
        String happening = finding.events().stream()
                .flatMap(id -> lookup.event(id).stream())
                .map(Event::headline)
                .map(h -> Phrases.clip(h, 100).replaceAll("\\.$", ""))
                .collect(Collectors.joining("; and "));
        String values = inOrder(lookup, finding).stream()
                .map(v -> Figures.value(lookup, v))
                .distinct()
                .limit(4)
                .collect(Collectors.joining(finding.state() == Finding.State.UPDATED ? ", then " : " or "));
        String text = values + (happening.isEmpty() ? "" : " (" + happening + ")");
        return Brief.Sentence.of(Phrases.sentence(text), all)
                .led(Figures.question(finding))
                .labelled(List.of(label(finding)))
                .over(Brief.Group.first(MOST_VERSIONS, null, versions));
    }

    private static Brief.Label label(Finding finding) {
        return switch (finding.state()) {
            case DISPUTED -> new Brief.Label("disputed", Brief.Tone.DISPUTED);
            case UPDATED -> new Brief.Label("updated", Brief.Tone.PLAIN);
            case DIFFERENT_SCOPE -> new Brief.Label("not the same scope", Brief.Tone.THIN);
            case UNATTRIBUTED, ONE_ORIGIN, AGREED -> throw new IllegalArgumentException("parts not: " + finding);
        };
    }

    /** An update by the day of its report, a dispute by how many origins stand behind a version. */
    private static List<Finding.Version> inOrder(Lookup lookup, Finding finding) {
        Comparator<Finding.Version> byOrigins =
                Comparator.comparingInt(v -> -v.origins().size());
        Comparator<Finding.Version> byReport = Comparator.comparing(v -> lookup.details(v).stream()
                .map(Detail::reportedAt)
                .map(at -> at == null ? "9999" : at)
                .min(Comparator.naturalOrder())
                .orElse("9999"));
        return finding.versions().stream()
                .sorted(finding.state() == Finding.State.UPDATED ? byReport : byOrigins)
                .toList();
    }

    private static String words(Lookup lookup, Finding.Version version) {
        Set<String> who = new LinkedHashSet<>();
        for (Detail detail : lookup.details(version)) {
            who.add(claimant(lookup, detail));
        }
        List<String> origins =
                version.origins().stream().map(lookup::originName).toList();
        String on = origins.isEmpty()
                ? ""
                : ", on " + Phrases.count(origins.size(), "origin") + " (" + Phrases.list(origins) + ")";
        return Phrases.list(List.copyOf(who)) + on + ", " + Phrases.quote(version.text(), 100) + ".";
    }

    private static String claimant(Lookup lookup, Detail detail) {
        String text = detail.claimantText();
        return switch (detail.claimantBasis()) {
            case REPORT -> "the report's own voice";
            case NAMED -> lookup.hasActor(detail.claimant()) ? lookup.name(detail.claimant()) : quoted(text);
            case UNNAMED, UNRESOLVED -> quoted(text);
        };
    }

    private static String quoted(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "nobody by name" : Phrases.quote(text, 60);
    }
}
