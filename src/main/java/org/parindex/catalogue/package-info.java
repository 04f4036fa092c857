/**
 * Which packs there are, and scoring under them. Comes in: a rules folder or published versions, and JSON; goes out: scorecards. Packs are compiled when first needed or published, and kept for as long as a run holds them.
 */
@NullMarked
package org.parindex.catalogue;

import org.jspecify.annotations.NullMarked;
