/**
 * The brief: a record told in cited sentences.
 */
@NullMarked
package org.recount.brief;

import org.jspecify.annotations.NullMarked;
