/**
 * What a change of rules does to units. Comes in: scorecards of the same submissions under two packs, or two packs as their files say; goes out: the changes of points with the rules behind them, and the change of policy.
 */
@NullMarked
package org.parindex.impact;

import org.jspecify.annotations.NullMarked;
