/** Makes what Recount has learned: {@code recount train}. */
@NullMarked
package org.recount.training;

import org.jspecify.annotations.NullMarked;
