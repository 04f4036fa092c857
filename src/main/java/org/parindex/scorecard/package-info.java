/**
 * Adds findings up and proves the sum. Comes in: findings of an evaluation; goes out: a {@link org.parindex.scorecard.Scorecard} in criterion order. Plain Java, testable by hand.
 */
@NullMarked
package org.parindex.scorecard;

import org.jspecify.annotations.NullMarked;
