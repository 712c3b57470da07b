package org.recount.evaluation.syntax;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.recount.syntax.Sentence;
import org.recount.syntax.Syntax;
import org.recount.syntax.Token;

/**
 * How well sentences and tokens are found in raw text, in percent, and how fast.
 *
 * @param sentences F1 of sentences, right when both ends are
 * @param tokens F1 of tokens, right when both ends are
 * @param speed tokens in a second of one core's time, everything included, warm
 */
public record RawScore(double sentences, double tokens, double speed) {
    private static final int WARM_UP = 2;

    /** Scores on a treebank's text; paragraphs are its own. */
    public static RawScore of(Syntax syntax, Treebank bank) {
        RawText gold = new RawText(bank.trees());
        String text = gold.text();
        for (int i = 0; i < WARM_UP; i++) {
            syntax.parse(text, gold.blocks());
        }
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadCpuTime();
        List<Sentence> found = syntax.parse(text, gold.blocks());
        double seconds = (thread.getCurrentThreadCpuTime() - before) / 1e9;
        Set<Long> sentences = new HashSet<>();
        Set<Long> tokens = new HashSet<>();
        for (Sentence sentence : found) {
            sentences.add(RawText.span(sentence.start(), sentence.end()));
            for (Token token : sentence.tokens()) {
                tokens.add(RawText.span(token.start(), token.end()));
            }
        }
        return new RawScore(f1(gold.sentences(), sentences), f1(gold.tokens(), tokens), tokens.size() / seconds);
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
