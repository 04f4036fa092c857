/**
 * Which packs there are, and scoring under them. Comes in: the rules folder and JSON; goes out: scorecards. Packs are compiled when first needed and kept.
 */
@NullMarked
package org.parindex.catalogue;

import org.jspecify.annotations.NullMarked;
