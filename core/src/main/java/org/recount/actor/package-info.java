/**
 * Who acts, inside one article.
 */
@NullMarked
package org.recount.actor;

import org.jspecify.annotations.NullMarked;
