package org.recount.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.recount.article.Block;

/** What holds of the sentences of any text whatever. */
final class WellFormed {
    private WellFormed() {}

    /** The sentences that these blocks have, once all is found to be in order. */
    static List<Sentence> read(Syntax syntax, String text, List<Block> blocks) {
        List<Sentence> sentences = syntax.parse(text, blocks);
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            assertThat(sentence.index()).isEqualTo(i);
            assertThat(sentence.tokens()).hasSizeBetween(1, SentenceSplitter.MOST_TOKENS);
            assertThat(sentence.start()).isEqualTo(sentence.tokens().getFirst().start());
            assertThat(sentence.end()).isEqualTo(sentence.tokens().getLast().end());
            assertInOneBlock(sentence, blocks);
            assertQuotationAround(sentence);
            assertTree(sentence);
            assertRolesAndNames(sentence);
            tokens.addAll(sentence.tokens());
        }
        assertTokens(text, blocks, tokens);
        return sentences;
    }

    /** The tokens stand in order, without overlap, and between them is nothing but white space. */
    private static void assertTokens(String text, List<Block> blocks, List<Token> tokens) {
        boolean[] taken = new boolean[text.length()];
        int at = 0;
        for (Token token : tokens) {
            assertThat(token.start()).isGreaterThanOrEqualTo(at);
            assertThat(token.end() - token.start()).isBetween(1, TokenSpans.LONGEST);
            assertThat(token.form()).isEqualTo(text.substring(token.start(), token.end()));
            assertThat(token.lemma()).isNotEmpty();
            assertThat(splitsPair(text, token.start()) || splitsPair(text, token.end()))
                    .as("half a pair at an end of %s", token)
                    .isFalse();
            Arrays.fill(taken, token.start(), token.end(), true);
            at = token.end();
        }
        for (Block block : blocks) {
            for (int i = block.start(); i < block.end(); i++) {
                if (!taken[i] && !Characters.blank(text.charAt(i))) {
                    throw new AssertionError("char " + i + " is in no token");
                }
            }
        }
    }

    private static boolean splitsPair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }

    private static void assertInOneBlock(Sentence sentence, List<Block> blocks) {
        assertThat(blocks)
                .anyMatch(b ->
                        b.kind() == sentence.block() && b.start() <= sentence.start() && sentence.end() <= b.end());
    }

    private static void assertQuotationAround(Sentence sentence) {
        Quotation quotation = sentence.quotation();
        if (quotation != null) {
            assertThat(quotation.start()).isLessThanOrEqualTo(sentence.start());
            assertThat(quotation.end()).isGreaterThanOrEqualTo(sentence.end());
        }
    }

    private static void assertTree(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        assertThat(tokens.stream().map(Token::index).toList())
                .isEqualTo(IntStream.range(0, tokens.size()).boxed().toList());
        List<Token> roots = tokens.stream().filter(t -> t.head() < 0).toList();
        assertThat(roots).hasSize(1);
        assertThat(sentence.subtree(roots.getFirst())).isEqualTo(tokens);
        assertThat(tokens).allSatisfy(t -> assertThat(t.deprel()).isNotEmpty());
    }

    private static void assertRolesAndNames(Sentence sentence) {
        int size = sentence.tokens().size();
        assertThat(sentence.roles()).allSatisfy(r -> {
            assertThat(r.predicate()).isBetween(0, size - 1);
            assertThat(r.argument()).isBetween(0, size - 1);
        });
        int at = 0;
        for (NamedSpan name : sentence.names()) {
            assertThat(name.start()).isBetween(at, size - 1);
            assertThat(name.end()).isBetween(name.start() + 1, size);
            at = name.end();
        }
    }
}
