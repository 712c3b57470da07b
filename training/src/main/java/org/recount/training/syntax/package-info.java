/** Trains the models of the syntax room from treebanks. */
@NullMarked
package org.recount.training.syntax;

import org.jspecify.annotations.NullMarked;
