/**
 * Renders results for a browser. Comes in: scorecards and rankings; goes out: HTML that fetches nothing from outside. Templates are compiled at build time.
 */
@NullMarked
package org.parindex.page;

import org.jspecify.annotations.NullMarked;
