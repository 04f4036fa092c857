/**
 * Runs a pack's rules. Comes in: a {@link org.parindex.pack.RulePack} and facts; goes out: findings, in no order. The only package that knows Drools.
 */
@NullMarked
package org.parindex.engine;

import org.jspecify.annotations.NullMarked;
