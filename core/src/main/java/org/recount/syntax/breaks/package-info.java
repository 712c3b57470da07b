/**
 * Where sentences end though no full stop says so: after a heading, a greeting, an address inside a paragraph. A perceptron
 * (Collins 2002) with averaged weights looks at the words around each place.
 */
@NullMarked
package org.recount.syntax.breaks;

import org.jspecify.annotations.NullMarked;
