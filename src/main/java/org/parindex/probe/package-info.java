/**
 * Tries the rules of a compiled pack at the edges of what they compare. Comes in: a {@link org.parindex.engine.CompiledPack}; goes out: a list of {@link org.parindex.pack.PackFault}: values that no rule answers or two answer, scores out of range, better facts that score less, and what could not be decided. Invents facts, but scores them by the very way in which a unit is scored.
 */
@NullMarked
package org.parindex.probe;

import org.jspecify.annotations.NullMarked;
