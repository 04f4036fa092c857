/**
 * Exact decimals and fractions, with the arithmetic kept for the trace. Comes in: decimals as sent; goes out: points rounded once, at the end. Plain Java, used by rules and program alike.
 */
@NullMarked
package org.parindex.arithmetic;

import org.jspecify.annotations.NullMarked;
