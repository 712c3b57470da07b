/**
 * Scores reported speech against news in which people marked attributions.
 *
 * <p>In: texts with the annotation of PolNeAR (Newell, Margolin and Ruths 2018) in brat's standoff form. Out: for source,
 * cue and content the F1 of words, with precision and recall, over all texts and by kind of speech.
 *
 * <ol>
 *   <li>{@link org.recount.evaluation.attribution.Gold} reads texts and annotation;
 *   <li>the library reads the texts; a rendering's speaker span is its source, its cue the cue, its span the content;
 *   <li>{@link org.recount.evaluation.attribution.Words} cuts the text as the library does, and tells which words a
 *       stretch touches;
 *   <li>{@link org.recount.evaluation.attribution.AttributionScore} compares, part by part, the set of words under all of
 *       gold's attributions of a text with the set under all the library's. A nested attribution is one of its own: its
 *       words count where they are, also when they are part of another's content.
 * </ol>
 *
 * <p>Trap: this gold marks wishes, plans, rulings and perceptions too, also such as are denied, and mostly not what stands
 * inside another attribution. A rendering is speech that took place. So neither side can reach the other wholly.
 */
@NullMarked
package org.recount.evaluation.attribution;

import org.jspecify.annotations.NullMarked;
