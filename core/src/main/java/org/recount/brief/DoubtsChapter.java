package org.recount.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.recount.article.Article;
import org.recount.article.FileProblem;
import org.recount.article.Problem;
import org.recount.article.PublishedBasis;
import org.recount.article.Span;
import org.recount.coding.Mention;
import org.recount.coding.Participant;
import org.recount.coding.Status;
import org.recount.event.Event;
import org.recount.statement.Thoughts;

/** What is missing or doubtful: thin happenings, what is not told as fact, missing dates, names, damaged input. */
final class DoubtsChapter implements Chapter {
    private static final int MOST_UNREAL = 5;
    private static final int MOST_FILES = 5;

    @Override
    public Brief.Section write(Lookup lookup) {
        List<Brief.Sentence> gaps = new ArrayList<>();
        thin(lookup, gaps);
        dates(lookup, gaps);
        unresolved(lookup, gaps);
        problems(lookup, gaps);
        List<Brief.Sentence> unreal = lookup.record().events().stream()
                .filter(e -> !e.status().real())
                .filter(e -> !lookup.cite(e).isEmpty())
                .sorted(HappeningsChapter.LARGEST_FIRST)
                .map(e -> Brief.Sentence.of(Phrases.sentence(e.headline()), lookup.cite(e))
                        .labelled(List.of(new Brief.Label(word(e.status()), Brief.Tone.THIN))))
                .toList();
        List<Brief.Sentence> files =
                lookup.record().problems().stream().map(DoubtsChapter::file).toList();
        return new Brief.Section(
                Brief.Topic.DOUBTS,
                List.of(
                        new Brief.Group(null, gaps, 0),
                        Brief.Group.first(MOST_UNREAL, "Told, but not as having happened", unreal),
                        Brief.Group.first(MOST_FILES, "Files", files)));
    }

    private static void thin(Lookup lookup, List<Brief.Sentence> gaps) {
        List<Event> real = lookup.record().events().stream()
                .filter(e -> e.status().real())
                .sorted(HappeningsChapter.LARGEST_FIRST)
                .toList();
        List<Event> thin = real.stream().filter(e -> e.origins().size() < 2).toList();
        add(
                gaps,
                thin.size() + " of " + Phrases.count(real.size(), "happening") + " stand on one origin alone.",
                thin.stream().flatMap(e -> lookup.cite(e).stream().limit(1)).toList());
        List<Event> undated = real.stream()
                .filter(e -> e.time() == null || e.time().from() == null)
                .toList();
        add(
                gaps,
                Phrases.count(undated.size(), "happening") + " could not be put on a day.",
                undated.stream().flatMap(e -> lookup.cite(e).stream().limit(1)).toList());
    }

    private static void dates(Lookup lookup, List<Brief.Sentence> gaps) {
        List<String> undated = ids(lookup, PublishedBasis.UNKNOWN);
        add(gaps, Phrases.count(undated.size(), "report") + " without a date of publication.", lookup.whole(undated));
        List<String> linked = ids(lookup, PublishedBasis.LINKED);
        add(
                gaps,
                Phrases.count(linked.size(), "report") + " dated from other reports of the same story.",
                lookup.whole(linked));
    }

    private static List<String> ids(Lookup lookup, PublishedBasis basis) {
        return lookup.articles().stream()
                .filter(a -> a.publishedBasis() == basis)
                .map(Article::id)
                .toList();
    }

    private static void unresolved(Lookup lookup, List<Brief.Sentence> gaps) {
        List<Span> spans = lookup.record().mentions().stream()
                .filter(m -> m.status().real())
                .flatMap(DoubtsChapter::participants)
                .filter(p -> p.id() == null)
                .map(Participant::span)
                .distinct()
                .sorted((a, b) -> a.article().equals(b.article())
                        ? a.compareTo(b)
                        : Integer.compare(lookup.number(a.article()), lookup.number(b.article())))
                .toList();
        List<String> such = spans.stream()
                .map(s -> Phrases.quote(s.quote(), 40))
                .distinct()
                .limit(3)
                .toList();
        add(
                gaps,
                "In " + Phrases.count(spans.size(), "place") + " it is not clear who is meant, such as "
                        + Phrases.list(such) + ".",
                spans.stream().map(lookup::cite).toList());
        List<Span> unsaid = lookup.record().renderings().stream()
                .filter(r -> r.speaker() == null && !Thoughts.is(r))
                .map(r -> r.speakerSpan() == null ? r.span() : r.speakerSpan())
                .filter(Objects::nonNull)
                .toList();
        add(
                gaps,
                Phrases.count(unsaid.size(), "passage") + " of speech without a speaker who is known.",
                unsaid.stream().map(lookup::cite).toList());
    }

    private static Stream<Participant> participants(Mention mention) {
        return Stream.concat(mention.actors().stream(), mention.recipients().stream());
    }

    private static void problems(Lookup lookup, List<Brief.Sentence> gaps) {
        Map<String, List<Citation>> places = new TreeMap<>();
        Map<String, String> messages = new TreeMap<>();
        for (Article article : lookup.articles()) {
            for (Problem problem : article.problems()) {
                if (problem.code().equals("no_date")) {
                    continue; // told among the dates
                }
                messages.putIfAbsent(problem.code(), problem.message());
                places.computeIfAbsent(problem.code(), c -> new ArrayList<>()).add(place(lookup, article, problem));
            }
        }
        places.forEach((code, cited) -> {
            String others = cited.size() == 1 ? "" : " (and so in " + (cited.size() - 1) + " more)";
            add(gaps, Phrases.sentence(messages.getOrDefault(code, code)) + others, cited);
        });
    }

    private static Citation place(Lookup lookup, Article article, Problem problem) {
        Integer start = problem.start();
        Integer end = problem.end();
        int length = article.text().codePointCount(0, article.text().length());
        if (start == null || end == null || start < 0 || end < start || end > length) {
            return new Citation.Whole(lookup.number(article.id()));
        }
        int from = article.text().offsetByCodePoints(0, start);
        return lookup.cite(article.span(from, article.text().offsetByCodePoints(from, end - start)));
    }

    private static void add(List<Brief.Sentence> gaps, String text, List<Citation> citations) {
        if (!citations.isEmpty()) {
            gaps.add(Brief.Sentence.of(text, citations));
        }
    }

    private static String word(Status status) {
        return switch (status) {
            case FUTURE -> "announced or expected";
            case HYPOTHETICAL -> "only supposed";
            case NEGATED -> "said not to have happened";
            case HAPPENED, ONGOING, HISTORICAL -> throw new IllegalArgumentException("told as fact: " + status);
        };
    }

    private static Brief.Sentence file(FileProblem problem) {
        return Brief.Sentence.of(
                Phrases.sentence(problem.message()), List.of(new Citation.File(problem.file(), problem.line())));
    }
}
