/**
 * Reads the folder of one index and year. Comes in: YAML and DRL files; goes out: an immutable {@link org.parindex.pack.RulePack} with its digest, or every fault found. Knows nothing of Drools.
 */
@NullMarked
package org.parindex.pack;

import org.jspecify.annotations.NullMarked;
