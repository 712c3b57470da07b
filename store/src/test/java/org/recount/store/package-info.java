/** Tests of the store, on both databases and against a model in memory. */
@NullMarked
package org.recount.store;

import org.jspecify.annotations.NullMarked;
