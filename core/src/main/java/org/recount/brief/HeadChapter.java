package org.recount.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.recount.article.Article;
import org.recount.event.Event;
import org.recount.finding.Finding;
import org.recount.lineage.Origin;

/** How many reports of how many independent origins, over which days, and how far they agree. */
final class HeadChapter implements Chapter {

    static String title(Lookup lookup) {
        var stories = lookup.record().stories();
        String headline = stories.size() == 1 ? stories.getFirst().headline() : null;
        int reports = lookup.articles().size();
        return headline != null
                ? Phrases.clip(headline, 120)
                : "What " + Phrases.count(reports, "report") + " say" + (reports == 1 ? "s" : "");
    }

    @Override
    public Brief.Section write(Lookup lookup) {
        List<Brief.Sentence> sentences = new ArrayList<>();
        if (!lookup.articles().isEmpty()) {
            sentences.add(reports(lookup));
            dates(lookup, sentences);
            happenings(lookup, sentences);
        }
        return new Brief.Section(Brief.Topic.HEAD, List.of(new Brief.Group(null, sentences, 0)));
    }

    private static Brief.Sentence reports(Lookup lookup) {
        List<Article> articles = lookup.articles();
        Set<String> counted = articles.stream().map(Article::countedOrigin).collect(Collectors.toSet());
        List<Origin> origins = lookup.record().origins().stream()
                .filter(o -> counted.contains(o.id()))
                .toList();
        List<String> names = origins.stream()
                .sorted(Comparator.comparingInt((Origin o) -> -o.articles().size())
                        .thenComparing(Origin::id))
                .map(o -> lookup.originName(o.id()))
                .toList();
        String of = origins.isEmpty()
                ? " of unknown origin"
                : " of " + Phrases.count(origins.size(), "independent origin") + ": " + Phrases.list(names);
        return Brief.Sentence.of(
                Phrases.count(articles.size(), "report") + of + ".",
                lookup.whole(articles.stream().map(Article::id).toList()));
    }

    private static void dates(Lookup lookup, List<Brief.Sentence> sentences) {
        List<Article> dated =
                lookup.articles().stream().filter(a -> a.publishedOn() != null).toList();
        if (!dated.isEmpty()) {
            LocalDate from = Objects.requireNonNull(dated.getFirst().publishedOn());
            LocalDate to = Objects.requireNonNull(dated.getLast().publishedOn());
            List<String> undated = lookup.articles().stream()
                    .filter(a -> a.publishedOn() == null)
                    .map(Article::id)
                    .toList();
            List<Citation> citations = new ArrayList<>(
                    lookup.whole(List.of(dated.getFirst().id(), dated.getLast().id())));
            citations.addAll(lookup.whole(undated));
            String without =
                    undated.isEmpty() ? "" : "; " + Phrases.count(undated.size(), "report") + " without a date";
            sentences.add(Brief.Sentence.of("Published " + Phrases.during(from, to) + without + ".", citations));
        }
    }

    private static void happenings(Lookup lookup, List<Brief.Sentence> sentences) {
        List<Event> told = lookup.record().events().stream()
                .filter(e -> e.status().real())
                .sorted(HappeningsChapter.LARGEST_FIRST)
                .toList();
        List<Citation> citations = told.stream()
                .limit(3)
                .flatMap(e -> lookup.cite(e).stream().limit(1))
                .toList();
        if (citations.isEmpty()) {
            return;
        }
        long several = told.stream().filter(e -> e.origins().size() > 1).count();
        long disputed = told.stream()
                .filter(e -> lookup.findings(e.id()).stream().anyMatch(f -> f.state() == Finding.State.DISPUTED))
                .count();
        List<LocalDate> days = told.stream()
                .map(Event::time)
                .filter(Objects::nonNull)
                .map(t -> t.from())
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        String when = days.isEmpty() ? "" : ", dated " + Phrases.during(days.getFirst(), days.getLast());
        sentences.add(Brief.Sentence.of(
                Phrases.count(told.size(), "happening") + when + ": " + several
                        + " told by more than one independent origin, " + disputed + " with details in dispute.",
                citations));
    }
}
