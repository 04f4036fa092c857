/**
 * Runs a pack's own cases: facts given, points expected for one criterion. Comes in: YAML under the pack's cases folder; goes out: what differs and why, and which rules and states the cases reach.
 */
@NullMarked
package org.parindex.cases;

import org.jspecify.annotations.NullMarked;
