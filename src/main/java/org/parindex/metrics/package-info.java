/**
 * What the service counts and measures. Comes in: events, and values to be read when asked for; goes out: text for Prometheus. The only code that knows Micrometer.
 */
@NullMarked
package org.parindex.metrics;

import org.jspecify.annotations.NullMarked;
