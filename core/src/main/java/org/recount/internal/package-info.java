/**
 * Small things that several rooms share and no user needs: identifiers, tables, and what people bound and parted.
 */
@NullMarked
package org.recount.internal;

import org.jspecify.annotations.NullMarked;
