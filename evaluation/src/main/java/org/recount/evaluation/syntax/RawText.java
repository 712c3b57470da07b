package org.recount.evaluation.syntax;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recount.article.Block;

/**
 * Sentences of a treebank as one text: a space between two, a blank line before a paragraph or a document; with the
 * spans of its sentences, tokens and words.
 */
public final class RawText {
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final Map<Long, Spot> sentences = new LinkedHashMap<>();
    private final Map<Long, Spot> tokens = new LinkedHashMap<>();
    private final Set<Long> groups = new HashSet<>();
    private final Map<Long, Spot> words = new LinkedHashMap<>();
    private final Set<Integer> starts = new HashSet<>();
    private int start;

    /**
     * Where a span stands in the treebank.
     *
     * @param tree the sentence
     * @param from its first word
     * @param to one past its last
     */
    record Spot(Treebank.Tree tree, int from, int to) {}

    /** The text of these sentences. */
    public RawText(Iterable<Treebank.Tree> trees) {
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
        int all = tree.words().size();
        int first = at + tree.words().get(0).start();
        sentences.put(span(first, at + tree.words().get(all - 1).end()), new Spot(tree, 0, all));
        starts.add(first);
        for (int i = 0; i < all; i++) {
            Treebank.Word w = tree.words().get(i);
            words.put(span(at + w.start(), at + w.end()), new Spot(tree, i, i + 1));
        }
        int word = 0;
        for (Treebank.Surface token : tree.tokens()) {
            int from = word;
            while (word < all && tree.words().get(word).end() <= token.end()) {
                word++;
            }
            long span = span(at + token.start(), at + token.end());
            tokens.put(span, new Spot(tree, from, word));
            if (word - from > 1) {
                groups.add(span);
            }
        }
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

    public String text() {
        return text.toString();
    }

    public List<Block> blocks() {
        return blocks;
    }

    /** The sentences by their spans, in order. */
    Map<Long, Spot> sentences() {
        return sentences;
    }

    /** The tokens as they are written, {@code didn't} being one, by their spans, in order. */
    Map<Long, Spot> tokens() {
        return tokens;
    }

    /** Those of the tokens that are several words. */
    Set<Long> groups() {
        return groups;
    }

    /** The words, {@code did} and {@code n't} being two, by their spans, in order. */
    Map<Long, Spot> words() {
        return words;
    }

    public boolean startsSentence(int at) {
        return starts.contains(at);
    }
}
