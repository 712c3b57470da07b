package org.recount.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.recount.article.Article;
import org.recount.resolve.Statement;
import org.recount.statement.Rendering;

/** Who says what: the statements that most origins carry, how each report renders them, and what they deny. */
final class VoicesChapter implements Chapter {
    private static final int MOST = 8;
    private static final int MOST_DENIALS = 4;
    private static final int MOST_RENDERINGS = 3;
    private static final int MOST_CHARACTERS = 260;

    @Override
    public Brief.Section write(Lookup lookup) {
        Map<String, Set<String>> originsByArticle =
                lookup.articles().stream().collect(Collectors.toMap(Article::id, a -> Set.of(a.countedOrigin())));
        List<Statement> ordered = lookup.record().statements().stream()
                .filter(s -> !renderings(lookup, s).isEmpty())
                .sorted(Comparator.comparingInt((Statement s) -> -origins(lookup, s, originsByArticle))
                        .thenComparingInt(s -> -articles(lookup, s).size())
                        .thenComparing(s -> s.speaker() == null)
                        .thenComparing(s -> s.kind() == Rendering.Kind.INDIRECT)
                        .thenComparingInt(s -> s.events().isEmpty() ? 1 : 0)
                        .thenComparingInt(s -> -Math.min(s.content().length(), MOST_CHARACTERS))
                        .thenComparing(Statement::id))
                .toList();
        Map<String, Statement> byId = ordered.stream().collect(Collectors.toMap(Statement::id, Function.identity()));
        List<Brief.Sentence> denials = new ArrayList<>();
        for (Statement statement : ordered) {
            for (String denied : statement.denies()) {
                Statement other = byId.get(denied);
                if (other != null) {
                    denials.add(denial(lookup, statement, other));
                }
            }
        }
        return new Brief.Section(
                Brief.Topic.VOICES,
                List.of(
                        Brief.Group.first(
                                MOST,
                                null,
                                ordered.stream().map(s -> sentence(lookup, s)).toList()),
                        Brief.Group.first(MOST_DENIALS, "Denials", denials)));
    }

    private static List<Rendering> renderings(Lookup lookup, Statement statement) {
        return statement.renderings().stream()
                .flatMap(id -> lookup.rendering(id).stream())
                .sorted(Comparator.comparingInt((Rendering r) -> lookup.number(r.article()))
                        .thenComparing(Rendering::span))
                .toList();
    }

    private static Set<String> articles(Lookup lookup, Statement statement) {
        return renderings(lookup, statement).stream().map(Rendering::article).collect(Collectors.toSet());
    }

    private static int origins(Lookup lookup, Statement statement, Map<String, Set<String>> byArticle) {
        return articles(lookup, statement).stream()
                .flatMap(a -> byArticle.getOrDefault(a, Set.of()).stream())
                .collect(Collectors.toSet())
                .size();
    }

    private static String speaker(Lookup lookup, Statement statement) {
        if (lookup.hasActor(statement.speaker())) {
            return lookup.name(statement.speaker());
        }
        return renderings(lookup, statement).stream()
                .map(Rendering::speakerSpan)
                .filter(span -> span != null)
                .map(span -> Phrases.quote(span.quote(), 60))
                .findFirst()
                .orElse("A speaker not named");
    }

    private static Brief.Sentence sentence(Lookup lookup, Statement statement) {
        List<Rendering> renderings = renderings(lookup, statement);
        List<Citation> citations =
                renderings.stream().map(Rendering::span).map(lookup::cite).toList();
        LocalDate on = statement.saidOn();
        int reports = articles(lookup, statement).size();
        return Brief.Sentence.of(said(statement.kind(), statement.content()), citations)
                .led(speaker(lookup, statement) + (on == null ? "" : ", " + Phrases.date(on)))
                .labelled(List.of(new Brief.Label(
                        kind(statement.kind()) + ", in " + Phrases.count(reports, "report"), Brief.Tone.PLAIN)))
                .over(Brief.Group.first(MOST_RENDERINGS, null, others(lookup, statement, renderings)));
    }

    /** The renderings whose words differ from those already told. */
    private static List<Brief.Sentence> others(Lookup lookup, Statement statement, List<Rendering> renderings) {
        Set<String> told = new HashSet<>(Set.of(letters(statement.content())));
        List<Brief.Sentence> others = new ArrayList<>();
        for (Rendering rendering : renderings) {
            if (told.add(letters(rendering.span().quote()))) {
                others.add(Brief.Sentence.of(
                                said(rendering.kind(), rendering.span().quote()),
                                List.of(lookup.cite(rendering.span())))
                        .led("As [" + lookup.number(rendering.article()) + "] has it"));
            }
        }
        return others;
    }

    private static String letters(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String said(Rendering.Kind kind, String words) {
        return kind == Rendering.Kind.DIRECT
                ? Phrases.quote(words, MOST_CHARACTERS)
                : Phrases.clip(words, MOST_CHARACTERS);
    }

    private static String kind(Rendering.Kind kind) {
        return switch (kind) {
            case DIRECT -> "quoted";
            case INDIRECT -> "in the reports' words";
            case MIXED -> "partly quoted";
        };
    }

    private static Brief.Sentence denial(Lookup lookup, Statement statement, Statement denied) {
        List<Citation> citations = new ArrayList<>();
        for (Statement s : List.of(statement, denied)) {
            renderings(lookup, s).stream()
                    .limit(4)
                    .map(Rendering::span)
                    .map(lookup::cite)
                    .forEach(citations::add);
        }
        return Brief.Sentence.of(
                speaker(lookup, statement) + ": " + said(statement.kind(), statement.content()) + ", against "
                        + speaker(lookup, denied) + ": " + said(denied.kind(), denied.content()),
                citations,
                new Brief.Label("denied", Brief.Tone.DISPUTED));
    }
}
