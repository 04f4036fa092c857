/**
 * Holds what a unit says of itself against its appraisal. Comes in: both submissions of a unit with their scorecards; goes out: a {@link org.parindex.comparison.Comparison}, criterion by criterion. Plain Java.
 */
@NullMarked
package org.parindex.comparison;

import org.jspecify.annotations.NullMarked;
