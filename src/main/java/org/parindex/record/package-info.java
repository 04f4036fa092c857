/**
 * The record (sổ ghi): what happened, in one chain that only grows. Comes in: entries to append; goes out: the same with their place in the chain, and the proof that nothing was changed. Where entries are kept is a port.
 */
@NullMarked
package org.parindex.record;

import org.jspecify.annotations.NullMarked;
