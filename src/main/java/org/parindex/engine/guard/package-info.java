/**
 * Keeps rules from harming the host. Comes in: the text of a pack's rule files, and the classes compiled from them; goes out: every word and instruction that no rule needs, with its place. What is not on the lists of {@link org.parindex.engine.guard.Vocabulary} and {@link org.parindex.engine.guard.AllowedCode} is refused.
 */
@NullMarked
package org.parindex.engine.guard;

import org.jspecify.annotations.NullMarked;
