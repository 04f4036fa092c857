/**
 * The service. Comes in: HTTP requests; goes out: JSON, NDJSON and pages. The only package that knows Javalin.
 */
@NullMarked
package org.parindex.http;

import org.jspecify.annotations.NullMarked;
