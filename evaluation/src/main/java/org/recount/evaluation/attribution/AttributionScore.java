package org.recount.evaluation.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recount.article.Article;
import org.recount.article.Span;
import org.recount.evaluation.Measure;
import org.recount.evaluation.Miss;
import org.recount.evaluation.attribution.Attribution.Kind;
import org.recount.evaluation.attribution.Attribution.Range;
import org.recount.statement.Rendering;

/** Compares the words under gold's sources, cues and contents with those under the library's. */
final class AttributionScore {
    private final Map<Part, Overlap> overlaps = new EnumMap<>(Part.class);
    private final Map<Part, Map<Kind, Overlap>> byKind = new EnumMap<>(Part.class);
    private final List<Miss> misses = new ArrayList<>();
    private int attributions;
    private int renderings;

    AttributionScore() {
        for (Part part : Part.values()) {
            overlaps.put(part, new Overlap());
            Map<Kind, Overlap> kinds = new EnumMap<>(Kind.class);
            for (Kind kind : Kind.values()) {
                kinds.put(kind, new Overlap());
            }
            byKind.put(part, kinds);
        }
    }

    /** Adds a text. */
    void add(Gold gold, Article article, List<Rendering> found) {
        Words words = Words.of(article);
        List<Attribution> predicted =
                found.stream().map(AttributionScore::attribution).toList();
        attributions += gold.attributions().size();
        renderings += predicted.size();
        overlaps.forEach((part, overlap) -> {
            BitSet wanted = under(words, gold.attributions(), part, null);
            BitSet mine = under(words, predicted, part, null);
            overlap.add(wanted, mine);
            byKind.getOrDefault(part, Map.of())
                    .forEach((kind, o) -> o.add(
                            under(words, gold.attributions(), part, kind),
                            mine,
                            wanted,
                            under(words, predicted, part, kind)));
        });
        miss(gold, words, predicted);
    }

    private static Attribution attribution(Rendering r) {
        Map<Part, List<Range>> spans = new EnumMap<>(Part.class);
        put(spans, Part.SOURCE, r.speakerSpan());
        put(spans, Part.CUE, r.cue());
        put(spans, Part.CONTENT, r.span());
        return new Attribution(r.id(), Kind.valueOf(r.kind().name()), spans);
    }

    private static void put(Map<Part, List<Range>> spans, Part part, @Nullable Span span) {
        if (span != null) {
            spans.put(part, List.of(new Range(span.start(), span.end())));
        }
    }

    private static BitSet under(Words words, List<Attribution> attributions, Part part, @Nullable Kind kind) {
        return words.under(attributions.stream()
                .filter(a -> kind == null || a.kind() == kind)
                .flatMap(a -> a.of(part).stream())
                .toList());
    }

    /** A miss is a gold part of which less than half was found, or a found part of which less than half is gold's. */
    private void miss(Gold gold, Words words, List<Attribution> predicted) {
        for (Part part : Part.values()) {
            BitSet wanted = under(words, gold.attributions(), part, null);
            BitSet mine = under(words, predicted, part, null);
            gold.attributions().forEach(a -> miss(gold, words, part, a, mine, "not found"));
            predicted.forEach(a -> miss(gold, words, part, a, wanted, "not in gold"));
        }
    }

    private void miss(Gold gold, Words words, Part part, Attribution a, BitSet other, String reason) {
        BitSet own = words.under(a.of(part));
        BitSet shared = (BitSet) own.clone();
        shared.and(other);
        if (2 * shared.cardinality() < own.cardinality()) {
            int start = a.of(part).stream().mapToInt(Range::start).min().orElse(0);
            int end = a.of(part).stream().mapToInt(Range::end).max().orElse(0);
            misses.add(new Miss(
                    part.measure(),
                    gold.name(),
                    start,
                    end,
                    reason + ", " + a.kind().name().toLowerCase(Locale.ROOT) + ": " + quote(gold.text(), start, end)));
        }
    }

    private static String quote(String text, int start, int end) {
        int from = text.offsetByCodePoints(0, start);
        return text.substring(from, text.offsetByCodePoints(from, end - start)).replaceAll("\\s+", " ");
    }

    List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        overlaps.forEach((part, overlap) -> measures.addAll(overlap.measures(part.measure())));
        byKind.forEach((part, kinds) -> kinds.forEach((kind, overlap) -> measures.addAll(
                overlap.measures(part.measure() + "." + kind.name().toLowerCase(Locale.ROOT)))));
        measures.add(Measure.of("attributions", attributions));
        measures.add(Measure.of("renderings", renderings));
        return measures;
    }

    List<Miss> misses() {
        return misses;
    }

    /** Renderings by the id of their article. */
    static Map<String, List<Rendering>> byArticle(List<Rendering> renderings) {
        return renderings.stream().collect(Collectors.groupingBy(Rendering::article));
    }
}
