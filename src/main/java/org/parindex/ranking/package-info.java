/**
 * Ranks scorecards within blocs. Comes in: scorecards of one index, year and stage; goes out: a {@link org.parindex.ranking.Ranking}. Plain Java.
 */
@NullMarked
package org.parindex.ranking;

import org.jspecify.annotations.NullMarked;
