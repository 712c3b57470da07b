package org.recount.syntax;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recount.article.Block;

/** A sentence with its dependency tree. Immutable. */
public final class Sentence {
    private final int index;
    private final int start;
    private final int end;
    private final Block.Kind block;
    private final List<Token> tokens;
    private final List<Role> roles;
    private final List<NamedSpan> names;
    private final @Nullable Quotation quotation;
    private final List<List<Token>> children;

    /**
     * A sentence.
     *
     * @param index its place in the article, from 0
     * @param start first {@code char} in the article's text
     * @param end one past the last
     * @param block the kind of block that it stands in
     * @param tokens its words in order
     * @param roles who does what to whom, by predicate, then by argument
     * @param names words that name something, in order, not overlapping
     * @param quotation the innermost quotation that all of it stands in, or null
     */
    public Sentence(
            int index,
            int start,
            int end,
            Block.Kind block,
            List<Token> tokens,
            List<Role> roles,
            List<NamedSpan> names,
            @Nullable Quotation quotation) {
        this.index = index;
        this.start = start;
        this.end = end;
        this.block = block;
        this.tokens = List.copyOf(tokens);
        this.roles = List.copyOf(roles);
        this.names = List.copyOf(names);
        this.quotation = quotation;
        this.children = children(this.tokens);
    }

    private static List<List<Token>> children(List<Token> tokens) {
        List<List<Token>> children = new ArrayList<>();
        tokens.forEach(t -> children.add(new ArrayList<>(0)));
        for (Token token : tokens) {
            if (token.head() >= 0) {
                children.get(token.head()).add(token);
            }
        }
        children.replaceAll(List::copyOf);
        return children;
    }

    /** A sentence in no quotation. */
    public Sentence(
            int index,
            int start,
            int end,
            Block.Kind block,
            List<Token> tokens,
            List<Role> roles,
            List<NamedSpan> names) {
        this(index, start, end, block, tokens, roles, names, null);
    }

    /** A sentence of which only the tree is known. */
    public Sentence(int index, int start, int end, Block.Kind block, List<Token> tokens) {
        this(index, start, end, block, tokens, List.of(), List.of(), null);
    }

    /** Its place in the article, from 0. */
    public int index() {
        return index;
    }

    /** The first {@code char} in the article's text. */
    public int start() {
        return start;
    }

    /** One past the last {@code char}. */
    public int end() {
        return end;
    }

    /** The kind of block that it stands in. */
    public Block.Kind block() {
        return block;
    }

    /** Its words in order. */
    public List<Token> tokens() {
        return tokens;
    }

    /** Who does what to whom, by predicate, then by argument. */
    public List<Role> roles() {
        return roles;
    }

    /** Words that name something, in order, not overlapping. */
    public List<NamedSpan> names() {
        return names;
    }

    /** The innermost quotation that all of it stands in, or null. */
    public @Nullable Quotation quotation() {
        return quotation;
    }

    /** The word with this index. */
    public Token token(int i) {
        return tokens.get(i);
    }

    /** The word's head, or null for the root. */
    public @Nullable Token head(Token token) {
        return token.head() < 0 ? null : tokens.get(token.head());
    }

    /** The words that hang on this one, in order. */
    public List<Token> children(Token head) {
        return children.get(head.index());
    }

    /** The children with one of these relations, subtypes stripped unless named. */
    public Stream<Token> children(Token head, String... relations) {
        List<Token> all = children(head);
        return all.isEmpty() ? Stream.empty() : all.stream().filter(t -> t.is(relations));
    }

    /** Whether the second is the first or stands above it. */
    public boolean within(Token token, Token ancestor) {
        Token t = token;
        for (int steps = 0; t != null && steps <= tokens.size(); steps++) {
            if (t.index() == ancestor.index()) {
                return true;
            }
            t = head(t);
        }
        return false;
    }

    /** The word and all below it, in order. */
    public List<Token> subtree(Token top) {
        BitSet below = new BitSet(tokens.size());
        List<Token> next = new ArrayList<>(List.of(top));
        while (!next.isEmpty()) {
            Token token = next.removeLast();
            below.set(token.index());
            next.addAll(children(token));
        }
        return below.stream().mapToObj(tokens::get).toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sentence s
                && index == s.index
                && start == s.start
                && end == s.end
                && block == s.block
                && tokens.equals(s.tokens)
                && roles.equals(s.roles)
                && names.equals(s.names)
                && Objects.equals(quotation, s.quotation);
    }

    @Override
    public int hashCode() {
        return Objects.hash(index, start, end, tokens);
    }

    @Override
    public String toString() {
        return "Sentence " + index + " [" + start + ", " + end + "): " + tokens;
    }
}
