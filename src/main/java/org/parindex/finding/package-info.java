/**
 * What rules say of criteria. Comes in: nothing; goes out: plain values that the engine fills and the scorecard adds up. The port {@link org.parindex.finding.Rules} is what the engine implements.
 */
@NullMarked
package org.parindex.finding;

import org.jspecify.annotations.NullMarked;
