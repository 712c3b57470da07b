/** Recount. */
@NullMarked
package org.recount;

import org.jspecify.annotations.NullMarked;
