/**
 * Keeps what must outlive the process, in SQLite or PostgreSQL. Comes in: the ports that other packages declare; goes out: the same, over SQL. The only code that knows SQL.
 */
@NullMarked
package org.parindex.store;

import org.jspecify.annotations.NullMarked;
