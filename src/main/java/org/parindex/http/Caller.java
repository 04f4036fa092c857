package org.parindex.http;

import io.javalin.http.Context;

/** Who a request is from: the id that the record names. */
@FunctionalInterface
interface Caller {
    /** Where nobody is asked for a key. */
    Caller ANYONE = ctx -> "anonymous";

    String of(Context ctx);
}
