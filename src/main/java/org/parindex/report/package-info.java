/**
 * Renders results for programs and terminals. Comes in: scorecards and rankings; goes out: JSON, tables, CSV and words. The same bytes for the command line and for HTTP.
 */
@NullMarked
package org.parindex.report;

import org.jspecify.annotations.NullMarked;
