/** Scores the joining of names across articles on pairs of sentences written for it. */
@NullMarked
package org.recount.evaluation.names;

import org.jspecify.annotations.NullMarked;
