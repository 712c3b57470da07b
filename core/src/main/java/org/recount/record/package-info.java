/**
 * The record: its tables, reading and writing them.
 */
@NullMarked
package org.recount.record;

import org.jspecify.annotations.NullMarked;
