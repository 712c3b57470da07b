package org.recount.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recount.actor.ActorKind;
import org.recount.actor.LocalActor;
import org.recount.actor.LocalActors;
import org.recount.actor.Reference;
import org.recount.article.Article;
import org.recount.article.Block;
import org.recount.article.PublishedBasis;
import org.recount.syntax.Sentence;
import org.recount.syntax.Syntax;
import org.recount.syntax.Token;

/**
 * A text read for a test: each line a paragraph, parsed; actors are those whose names the test gives, several names of one
 * actor joined by {@code =}. Their keys are the first names.
 *
 * @param article the text as an article
 * @param sentences its sentences
 * @param actors those named
 */
public record ReadText(Article article, List<Sentence> sentences, LocalActors actors) {
    private static final Syntax SYNTAX = Syntax.load();

    /** Reads the text. */
    public static ReadText of(String text, String... names) {
        List<Block> blocks = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            if (end > from) {
                blocks.add(new Block(from, end, Block.Kind.BODY));
            }
            from = end + 1;
        }
        Article article = new Article(
                "a",
                "a.txt",
                null,
                null,
                null,
                null,
                "2031-05-04",
                PublishedBasis.GIVEN,
                "en",
                text,
                "",
                List.of("o"),
                null,
                null,
                null,
                List.of());
        List<Sentence> sentences = SYNTAX.parse(text, blocks);
        return new ReadText(article, sentences, actors(article, sentences, names));
    }

    /** The renderings. */
    public List<Rendering> renderings() {
        return Statements.load().find(article, sentences, actors);
    }

    private static LocalActors actors(Article article, List<Sentence> sentences, String... names) {
        Map<String, LocalActor> actors = new LinkedHashMap<>();
        List<Reference> references = new ArrayList<>();
        for (String one : names) {
            List<String> aliases = List.of(one.split("=", -1));
            String key = "a#" + aliases.getFirst();
            ActorKind kind = key.contains("Front") ? ActorKind.ARMED_GROUP : ActorKind.STATE;
            actors.put(
                    key,
                    new LocalActor(
                            key, aliases.getFirst(), aliases, kind, "XXX", null, null, null, null, null, List.of()));
            for (Sentence s : sentences) {
                for (String alias : aliases) {
                    references(article, s, key, alias, references);
                }
            }
        }
        return new LocalActors(List.copyOf(actors.values()), references);
    }

    private static void references(Article article, Sentence s, String key, String alias, List<Reference> all) {
        String text = article.text();
        for (int at = text.indexOf(alias, s.start()); at >= 0 && at < s.end(); at = text.indexOf(alias, at + 1)) {
            int from = at;
            List<Token> words = s.tokens().stream()
                    .filter(t -> t.start() >= from && t.end() <= from + alias.length())
                    .toList();
            words.stream()
                    .filter(t -> words.stream().noneMatch(o -> o.index() == t.head()))
                    .findFirst()
                    .ifPresent(head -> all.add(new Reference(
                            s.index(),
                            words.getFirst().index(),
                            words.getLast().index(),
                            head.index(),
                            Reference.Kind.NAME,
                            List.of(key),
                            article.span(from, from + alias.length()))));
        }
    }
}
