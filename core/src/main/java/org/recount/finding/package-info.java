/**
 * Details that reports give, and how they compare.
 */
@NullMarked
package org.recount.finding;

import org.jspecify.annotations.NullMarked;
