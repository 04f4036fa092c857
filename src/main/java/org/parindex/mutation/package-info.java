/**
 * Asks whether a pack's cases would notice a change. Comes in: a pack and its cases; goes out: each small change that could be made to its rules, and the case that notices it or none. Nothing is written to the pack.
 */
@NullMarked
package org.parindex.mutation;

import org.jspecify.annotations.NullMarked;
