/** Scores what is put together across articles: stories, events and the numbers of merged events. */
@NullMarked
package org.recount.evaluation.links;

import org.jspecify.annotations.NullMarked;
