/**
 * Reads submissions against the types that a pack declares. Comes in: JSON; goes out: a {@link org.parindex.facts.Submission}, or all its faults with JSON Pointers. Holds no type of its own: every kind of fact is the pack's.
 */
@NullMarked
package org.parindex.facts;

import org.jspecify.annotations.NullMarked;
