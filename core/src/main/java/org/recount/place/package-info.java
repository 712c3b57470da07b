/**
 * Place names and where they are.
 */
@NullMarked
package org.recount.place;

import org.jspecify.annotations.NullMarked;
