/**
 * Measures the library against annotated data and trains its models; never shipped with it.
 */
@NullMarked
package org.recount.evaluation;

import org.jspecify.annotations.NullMarked;
