/**
 * The command line, and where everything is wired together. Comes in: arguments; goes out: exit status 0, 1 or 2. Nobody imports it.
 */
@NullMarked
package org.parindex.app;

import org.jspecify.annotations.NullMarked;
