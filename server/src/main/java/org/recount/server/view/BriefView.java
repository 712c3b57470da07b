package org.recount.server.view;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recount.article.Span;
import org.recount.brief.Brief;
import org.recount.brief.Citation;
import org.recount.server.Scope;
import org.recount.store.Edition;
import org.recount.store.Filter;
import org.recount.store.Snapshot;

/** The happenings that fit, told in cited sentences, for a page on which a desk edits them. */
final class BriefView implements View {
    /**
     * What a sentence stands on: words of an article, an article as a whole, or a file. Where {@code number} is null it is a file.
     *
     * @param number of the article in {@code sources}, from 1
     * @param span the words; null for the whole article or file
     * @param file its path
     * @param line from 1
     */
    record Cited(
            @Nullable Integer number,
            @Nullable Span span,
            @Nullable String file,
            @Nullable Long line) {
        static Cited of(Citation citation) {
            return switch (citation) {
                case Citation.Words w -> new Cited(w.number(), w.span(), null, null);
                case Citation.Whole w -> new Cited(w.number(), null, null, null);
                case Citation.File f -> new Cited(null, null, f.name(), f.line());
            };
        }
    }

    /** A sentence, as {@link Brief.Sentence}. */
    record Line(
            @Nullable String lead,
            String text,
            List<Brief.Label> labels,
            List<Cited> citations,
            int uncited,
            @Nullable Part under) {
        static Line of(Brief.Sentence s) {
            Brief.Group under = s.under();
            return new Line(
                    s.lead(),
                    s.text(),
                    s.labels(),
                    s.citations().stream().map(Cited::of).toList(),
                    s.uncited(),
                    under == null ? null : Part.of(under));
        }
    }

    /** A group, as {@link Brief.Group}. */
    record Part(@Nullable String heading, List<Line> sentences, int left) {
        static Part of(Brief.Group g) {
            return new Part(g.heading(), g.sentences().stream().map(Line::of).toList(), g.left());
        }
    }

    /**
     * A section.
     *
     * @param topic {@code head}, {@code happenings}
     * @param title as a heading
     * @param groups its groups
     */
    record Section(String topic, String title, List<Part> groups) {
        static Section of(Brief.Section s) {
            return new Section(
                    s.topic().name().toLowerCase(Locale.ROOT),
                    s.topic().title(),
                    s.groups().stream().map(Part::of).toList());
        }
    }

    /**
     * An article.
     *
     * @param number from 1
     * @param report the article without its text
     * @param origins names of the origins that it stands on
     */
    record Source(int number, Report report, List<String> origins) {}

    /**
     * What the page shows.
     *
     * @param version of the record
     * @param at when that was saved, ISO
     * @param title one line
     * @param total how many happenings fit
     * @param left how many of them are not told: those on most origins are
     * @param sections in the order in which a desk reads
     * @param sources the articles
     * @param facets counts for the filters
     * @param countries names by code
     */
    record Shown(
            int version,
            String at,
            String title,
            int total,
            int left,
            List<Section> sections,
            List<Source> sources,
            Map<String, Map<String, Integer>> facets,
            Map<String, String> countries) {}

    private record Question(Snapshot snapshot, Filter filter) {}

    private static final Kept<Question, Shown> KEPT = new Kept<>(4);

    @Override
    public String name() {
        return "brief";
    }

    @Override
    public Object show(Edition edition, Ask ask) {
        return KEPT.get(new Question(edition.snapshot(), ask.filter()), () -> tell(edition, ask.filter()));
    }

    private static Shown tell(Edition edition, Filter filter) {
        Scope scope = Scope.of(edition, filter);
        Brief brief = Brief.of(scope.record());
        Facets facets = Facets.of(edition, filter);
        Map<String, Report> reports = Report.of(
                edition, brief.sources().stream().map(s -> s.article().id()).toList());
        return new Shown(
                edition.snapshot().version(),
                edition.snapshot().at().toString(),
                brief.title(),
                scope.total(),
                scope.left(),
                brief.sections().stream().map(Section::of).toList(),
                brief.sources().stream()
                        .filter(s -> reports.containsKey(s.article().id()))
                        .map(s -> new Source(
                                s.number(),
                                java.util.Objects.requireNonNull(
                                        reports.get(s.article().id())),
                                s.origins()))
                        .toList(),
                facets.counts(),
                facets.countries());
    }
}
