/**
 * Happenings, merged over all their mentions.
 */
@NullMarked
package org.recount.event;

import org.jspecify.annotations.NullMarked;
