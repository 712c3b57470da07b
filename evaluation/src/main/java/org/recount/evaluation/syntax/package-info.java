/**
 * Trains the syntax model from treebanks and scores it. In go CoNLL-U files, out come a model file or lines with
 * figures.
 *
 * <p>The tagger is trained first. Then the parser, over tags that taggers gave which had not seen the sentence (ten
 * parts, each tagged by a tagger of the other nine), so that it learns to live with wrong tags.
 *
 * <p>Trap: the figures of a model that was trained on the development parts are worth nothing.
 */
@NullMarked
package org.recount.evaluation.syntax;

import org.jspecify.annotations.NullMarked;
