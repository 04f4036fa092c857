/**
 * The versions of packs as a Git repository. Comes in: publications in the order of the record; goes out: what changed between two versions, and for each line who changed it and when. The only code that knows Git; the repository is a projection and can be made again at any time.
 */
@NullMarked
package org.parindex.history;

import org.jspecify.annotations.NullMarked;
