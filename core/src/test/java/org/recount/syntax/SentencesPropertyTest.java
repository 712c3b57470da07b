package org.recount.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.recount.article.Block;

/** What holds of any text that is made of the pieces of which reports are made, however they are thrown together. */
class SentencesPropertyTest {
    private static final Syntax SYNTAX = Syntax.load();

    @Property(tries = 200)
    void tokensCoverTheBlocksAndEverySentenceIsOneTree(@ForAll("texts") String text) {
        WellFormed.read(SYNTAX, text, List.of(body(0, text.length())));
    }

    @Property(tries = 100)
    void noSentenceCrossesABlocksEnd(@ForAll("texts") String first, @ForAll("texts") String second) {
        String text = first + "\n\n" + second;
        List<Block> blocks = List.of(body(0, first.length()), body(first.length() + 2, text.length()));
        WellFormed.read(SYNTAX, text, blocks);
    }

    @Property(tries = 100)
    void whereABlockStandsChangesNothingButItsPlace(@ForAll("texts") String text) {
        String before = "The mayor left.\n\n";
        List<Sentence> alone = SYNTAX.parse(text, List.of(body(0, text.length())));
        List<Sentence> later = SYNTAX.parse(
                before + text + "\n\nNobody knew.", List.of(body(before.length(), before.length() + text.length())));
        assertThat(later.stream().map(s -> moved(s, -before.length())).toList()).isEqualTo(alone);
    }

    @Property(tries = 100)
    void everyWordHangsOnItsHeadAndBelowTheRoot(@ForAll("texts") String text) {
        for (Sentence sentence : SYNTAX.parse(text, List.of(body(0, text.length())))) {
            List<Token> reached = new ArrayList<>();
            for (Token token : sentence.tokens()) {
                Token head = sentence.head(token);
                if (head == null) {
                    reached.add(token);
                } else {
                    assertThat(head).isNotEqualTo(token);
                    assertThat(sentence.children(head)).contains(token);
                    assertThat(sentence.within(token, head)).isTrue();
                    assertThat(sentence.within(head, token)).isFalse();
                }
                reached.addAll(sentence.children(token));
            }
            assertThat(reached).containsExactlyInAnyOrderElementsOf(sentence.tokens());
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                "the ",
                "envoy ",
                "Iran's ",
                "didn't ",
                "said ",
                "U.S. ",
                "Mr. ",
                "p.m. ",
                "al-Adl ",
                "10km ",
                "1,000.5 ",
                "killed ",
                "in ",
                "Jan. ",
                "#talks ",
                "@desk ",
                "a.b@c.org ",
                "https://a.example/b ",
                "long-range ");
        Arbitrary<String> signs = Arbitraries.of(
                ".", ". ", "? ", "!\" ", ", ", "; ", "“", "” ", "\"", "‘", "’ ", "'", "(", ") ", "[3]", " - ", "—", "…",
                "\n", "\n\n", "\n- ", "• ", ":-)", "$", "%");
        Arbitrary<String> strange = Arbitraries.of(
                "\u0301",
                "\u00AD",
                "\u200B",
                "\u200F",
                "\u202E",
                "\uFEFF",
                "\0",
                "\uD83D\uDE00",
                "\uD83D",
                "\uDE00",
                "قال ",
                "٣",
                "中文",
                "\u0085",
                "\u2029");
        return Arbitraries.frequencyOf(Tuple.of(5, words), Tuple.of(4, signs), Tuple.of(1, strange))
                .list()
                .ofMaxSize(50)
                .map(pieces -> String.join("", pieces));
    }

    private static Block body(int start, int end) {
        return new Block(start, end, Block.Kind.BODY);
    }

    private static Sentence moved(Sentence s, int by) {
        Quotation quotation = s.quotation();
        return new Sentence(
                s.index(),
                s.start() + by,
                s.end() + by,
                s.block(),
                s.tokens().stream()
                        .map(t -> new Token(
                                t.index(),
                                t.form(),
                                t.lemma(),
                                t.upos(),
                                t.xpos(),
                                t.head(),
                                t.deprel(),
                                t.start() + by,
                                t.end() + by))
                        .toList(),
                s.roles(),
                s.names(),
                quotation == null ? null : new Quotation(quotation.start() + by, quotation.end() + by));
    }
}
