package org.recount.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.recount.article.Block;

/** Texts read as one block, and sentences written as their forms with {@code |} between them. */
final class Reading {
    private Reading() {}

    static List<Sentence> read(String text) {
        return Syntax.load().parse(text, List.of(new Block(0, text.length(), Block.Kind.BODY)));
    }

    static List<String> forms(String text) {
        List<Sentence> sentences = read(text);
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                assertThat(text.substring(token.start(), token.end())).isEqualTo(token.form());
            }
        }
        return sentences.stream()
                .map(s -> s.tokens().stream().map(Token::form).collect(Collectors.joining("|")))
                .toList();
    }
}
