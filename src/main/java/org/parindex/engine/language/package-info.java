/**
 * Checks the text of a pack's rules: what a writer can get wrong in DRL, each fault at its own line and column. Comes in:
 * the files of a pack and its kinds of fact; goes out: faults in plain words, never those of Drools or of a compiler.
 * Nothing here runs a rule.
 */
@NullMarked
package org.parindex.engine.language;

import org.jspecify.annotations.NullMarked;
