/**
 * Reads the text of rules as their writers see it. Comes in: a rule file and the pack's types; goes out: where each rule stands, what it can say, and the small changes that could be made to it. Runs nothing.
 */
@NullMarked
package org.parindex.engine.source;

import org.jspecify.annotations.NullMarked;
