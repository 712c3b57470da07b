/**
 * Small things that several rooms share and no user needs: identifiers and tables.
 */
@NullMarked
package org.recount.internal;

import org.jspecify.annotations.NullMarked;
