package org.recount.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.recount.article.Article;
import org.recount.article.CopyKind;
import org.recount.article.Span;
import org.recount.lineage.Origin;

/** Which report stands on which origin and why, and which one copies which. */
final class LineageChapter implements Chapter {
    private static final int MOST_ORIGINS = 12;
    private static final int MOST_COPIES = 8;
    private static final int MOST_SIGNALS = 4;

    @Override
    public Brief.Section write(Lookup lookup) {
        List<Brief.Sentence> origins = lookup.record().origins().stream()
                .filter(o -> !o.articles().isEmpty())
                .sorted(Comparator.comparingInt((Origin o) -> -o.articles().size())
                        .thenComparingInt(o -> o.articles().stream()
                                .mapToInt(lookup::number)
                                .min()
                                .orElse(0)))
                .map(o -> origin(lookup, o))
                .toList();
        List<Brief.Sentence> copies = lookup.articles().stream()
                .flatMap(a -> copy(lookup, a).stream())
                .toList();
        return new Brief.Section(
                Brief.Topic.LINEAGE,
                List.of(
                        Brief.Group.first(MOST_ORIGINS, null, origins),
                        Brief.Group.first(MOST_COPIES, "Copies", copies)));
    }

    private static Brief.Sentence origin(Lookup lookup, Origin origin) {
        List<String> reports = lookup.numbered(origin.articles());
        List<Citation> citations = new ArrayList<>();
        List<String> why = new ArrayList<>();
        for (Origin.Signal signal :
                origin.why().subList(0, Math.min(MOST_SIGNALS, origin.why().size()))) {
            why.add(signal(lookup, signal));
            Span span = signal.span();
            citations.add(span == null ? new Citation.Whole(lookup.number(signal.article())) : lookup.cite(span));
        }
        citations.addAll(lookup.whole(origin.articles()));
        int more = origin.why().size() - why.size();
        String because = why.isEmpty()
                ? ""
                : ": " + String.join("; ", why) + (more > 0 ? "; and " + Phrases.count(more, "more sign") : "");
        String kind = switch (origin.kind()) {
            case AGENCY -> " (agency)";
            case OUTLET -> " (own reporting)";
            case UNKNOWN -> "";
        };
        String name = lookup.originName(origin.id()) + kind;
        return Brief.Sentence.of(Phrases.sentence(name + " stands behind " + all(reports) + because), citations);
    }

    private static String all(List<String> reports) {
        return reports.size() > 12
                ? String.join(", ", reports.subList(0, 12)) + " and " + (reports.size() - 12) + " more"
                : String.join(", ", reports);
    }

    private static String signal(Lookup lookup, Origin.Signal signal) {
        String other = signal.other();
        Span span = signal.span();
        return signal.signal().replace('_', ' ') + " in [" + lookup.number(signal.article()) + "]"
                + (other == null ? "" : " as in [" + lookup.number(other) + "]")
                + (span == null ? "" : ", " + Phrases.quote(span.quote(), 60));
    }

    private static List<Brief.Sentence> copy(Lookup lookup, Article article) {
        String source = article.copyOf();
        CopyKind kind = article.copyKind();
        if (source == null || kind == null) {
            return List.of();
        }
        Double kept = article.kept();
        String share = kept == null ? "" : "; " + Math.round(kept * 100) + "% of its text stands there";
        return List.of(Brief.Sentence.of(
                "[" + lookup.number(article.id()) + "] is a " + kind.name().toLowerCase(Locale.ROOT) + " of ["
                        + lookup.number(source) + "]" + share + ".",
                lookup.whole(List.of(article.id(), source))));
    }
}
