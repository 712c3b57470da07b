/**
 * Sentences, tokens, tags, dependency trees, roles and named spans.
 *
 * <p>In goes an article's text with its blocks, out come {@link org.recount.syntax.Sentence sentences} whose
 * {@link org.recount.syntax.Token tokens} carry offsets into that text, a lemma, tags and a head; a sentence says who
 * does what to whom ({@link org.recount.syntax.Role}) and what is named ({@link org.recount.syntax.NamedSpan}). The steps, in order:
 *
 * <ol>
 *   <li>{@code Tokenizer} cuts each block that reports into tokens, as the English UD treebanks do.
 *   <li>{@code SentenceSplitter} finds where sentences end; none crosses a block, none has more than 250 tokens.
 *   <li>A {@link org.recount.syntax.SentenceModel} tags each sentence and gives its tree, its roles and its names.
 *   <li>{@code Lemmatizer} gives dictionary forms by the tags.
 * </ol>
 *
 * {@snippet :
 * List<Sentence> sentences = Syntax.load().parse(text, Layout.of(text, title));
 * Token root = sentences.get(0).tokens().stream().filter(t -> t.head() < 0).findFirst().orElseThrow();
 * }
 *
 * <p>Trap: hyphens are tokens of their own ({@code al|-|Adl}, {@code 10|-|day}), and so are clitics
 * ({@code Tehran|'s}); compare names by their text between offsets, not by one token's form.
 */
@NullMarked
package org.recount.syntax;

import org.jspecify.annotations.NullMarked;
