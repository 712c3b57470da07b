package org.recount.evaluation.syntax;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.recount.article.Block;
import org.recount.syntax.Sentence;
import org.recount.syntax.Syntax;
import org.recount.syntax.Token;

/**
 * How well sentences and tokens are found in raw text, in percent, and how fast.
 *
 * @param sentences F1 of sentences, right when both ends are
 * @param tokens F1 of tokens, right when both ends are
 * @param speed tokens a second, everything included
 */
public record RawScore(double sentences, double tokens, double speed) {

    /** A treebank's paragraphs as one text; the gold spans are those of its sentences and words. */
    private static final class Text {
        private final StringBuilder text = new StringBuilder();
        private final List<Block> blocks = new ArrayList<>();
        private final Set<Long> sentences = new HashSet<>();
        private final Set<Long> tokens = new HashSet<>();
        private int start;

        void add(Treebank.Tree tree) {
            if (tree.paragraph()) {
                endBlock();
            } else if (text.length() > start) {
                text.append(' ');
            }
            int at = text.length();
            text.append(tree.text());
            int last = tree.words().size() - 1;
            sentences.add(pair(
                    at + tree.words().get(0).start(),
                    at + tree.words().get(last).end()));
            tree.words().forEach(w -> tokens.add(pair(at + w.start(), at + w.end())));
        }

        void endBlock() {
            if (text.length() > start) {
                blocks.add(new Block(start, text.length(), Block.Kind.BODY));
                text.append("\n\n");
                start = text.length();
            }
        }
    }

    /** Scores on a treebank's text; paragraphs are its own. */
    public static RawScore of(Syntax syntax, Treebank bank) {
        Text gold = new Text();
        bank.trees().forEach(gold::add);
        gold.endBlock();
        String text = gold.text.toString();
        syntax.parse(text, gold.blocks);
        long before = System.nanoTime();
        List<Sentence> found = syntax.parse(text, gold.blocks);
        double seconds = (System.nanoTime() - before) / 1e9;
        Set<Long> sentences = new HashSet<>();
        Set<Long> tokens = new HashSet<>();
        for (Sentence sentence : found) {
            sentences.add(pair(sentence.start(), sentence.end()));
            for (Token token : sentence.tokens()) {
                tokens.add(pair(token.start(), token.end()));
            }
        }
        return new RawScore(f1(gold.sentences, sentences), f1(gold.tokens, tokens), tokens.size() / seconds);
    }

    private static long pair(int start, int end) {
        return ((long) start << 32) | end;
    }

    private static double f1(Set<Long> gold, Set<Long> found) {
        long right = found.stream().filter(gold::contains).count();
        return 200.0 * right / (gold.size() + found.size());
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "sentences %.2f tokens %.2f at %.0f tokens/s", sentences, tokens, speed);
    }
}
