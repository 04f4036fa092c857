/**
 * Copies a year's pack forward as the draft of another year. Comes in: a pack that reads without a fault; goes out: a folder with year, package and dates moved, and the places that still speak of the old year. The old year, if it was published, is closed by its digest.
 */
@NullMarked
package org.parindex.newyear;

import org.jspecify.annotations.NullMarked;
