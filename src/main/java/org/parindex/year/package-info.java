/**
 * Runs a whole year in order, one index feeding another. Comes in: submissions of a pack, of the packs that feed it and of the year before; goes out: a {@link org.parindex.year.YearResult} whose facts know where they came from. Names no index: the packs say who feeds whom.
 */
@NullMarked
package org.parindex.year;

import org.jspecify.annotations.NullMarked;
