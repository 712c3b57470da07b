/**
 * Articles, and how bytes become them: the ground floor.
 */
@NullMarked
package org.recount.article;

import org.jspecify.annotations.NullMarked;
