package org.recount.evaluation.syntax;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.recount.article.Block;

/** A treebank's paragraphs as one text, with the spans of its sentences and words. */
final class RawText {
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final Set<Long> sentences = new HashSet<>();
    private final Set<Long> tokens = new HashSet<>();
    private final Set<Integer> starts = new HashSet<>();
    private int start;

    RawText(Iterable<Treebank.Tree> trees) {
        trees.forEach(this::add);
        endBlock();
    }

    private void add(Treebank.Tree tree) {
        if (tree.paragraph()) {
            endBlock();
        } else if (text.length() > start) {
            text.append(' ');
        }
        int at = text.length();
        text.append(tree.text());
        int last = tree.words().size() - 1;
        sentences.add(span(
                at + tree.words().get(0).start(), at + tree.words().get(last).end()));
        starts.add(at + tree.words().get(0).start());
        tree.words().forEach(w -> tokens.add(span(at + w.start(), at + w.end())));
    }

    private void endBlock() {
        if (text.length() > start) {
            blocks.add(new Block(start, text.length(), Block.Kind.BODY));
            text.append("\n\n");
            start = text.length();
        }
    }

    /** A span as one number. */
    static long span(int start, int end) {
        return ((long) start << 32) | end;
    }

    String text() {
        return text.toString();
    }

    List<Block> blocks() {
        return blocks;
    }

    Set<Long> sentences() {
        return sentences;
    }

    Set<Long> tokens() {
        return tokens;
    }

    boolean startsSentence(int at) {
        return starts.contains(at);
    }
}
