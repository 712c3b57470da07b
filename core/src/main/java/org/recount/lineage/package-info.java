/**
 * Copies, rewrites and origins; stories; dates for the undated.
 */
@NullMarked
package org.recount.lineage;

import org.jspecify.annotations.NullMarked;
