/**
 * Sentences, tokens, tags and dependency trees.
 */
@NullMarked
package org.recount.syntax;

import org.jspecify.annotations.NullMarked;
