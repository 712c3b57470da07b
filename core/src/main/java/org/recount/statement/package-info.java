/**
 * Reported speech: who says what, in whose words.
 */
@NullMarked
package org.recount.statement;

import org.jspecify.annotations.NullMarked;
