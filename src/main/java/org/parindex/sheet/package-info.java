/**
 * Spreadsheets. Comes in: results, or a filled-in template; goes out: the official table with its ranking, the template of a pack, and the submission that a filled-in one holds.
 */
@NullMarked
package org.parindex.sheet;

import org.jspecify.annotations.NullMarked;
