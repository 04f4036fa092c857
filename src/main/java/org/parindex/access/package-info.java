/**
 * Who calls, and what callers may do. Comes in: keys, sessions and sign-in links as they are presented; goes out: callers with their roles, or nobody. Knows neither SQL nor HTTP.
 */
@NullMarked
package org.parindex.access;

import org.jspecify.annotations.NullMarked;
