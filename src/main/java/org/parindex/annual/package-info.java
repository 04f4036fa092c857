/**
 * What a year's report says, as figures. Comes in: results of one pack and its register; goes out: an {@link org.parindex.annual.AnnualReport}. Plain Java.
 */
@NullMarked
package org.parindex.annual;

import org.jspecify.annotations.NullMarked;
