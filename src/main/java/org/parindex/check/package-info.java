/**
 * Finds every fault of a pack at once, mends the certain ones, and watches a pack while it is written. Comes in: the folder of a pack; goes out: its faults, in the order of files and lines. A new kind of fault is a constant of {@code pack.FaultCode}, a page in {@code rules/checks} and a place in the example pack of {@code src/test/resources/workshop}.
 */
@NullMarked
package org.parindex.check;

import org.jspecify.annotations.NullMarked;
