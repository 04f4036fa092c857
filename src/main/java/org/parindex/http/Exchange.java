package org.parindex.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * What the log and the metrics may know of one request: nothing of its content, and of its address only which route it took.
 * Written by the thread that answers, read by any.
 */
final class Exchange {
    /** The route of a request that none took. */
    static final String NO_ROUTE = "none";

    private static final String ATTRIBUTE = Exchange.class.getName();

    private final String id = UUID.randomUUID().toString();
    private volatile String route = NO_ROUTE;
    private volatile @Nullable String caller;

    private Exchange() {}

    /** The one of this request, begun now if it was not. */
    static Exchange of(Request request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Exchange begun) {
            return begun;
        }
        Exchange begins = new Exchange();
        request.setAttribute(ATTRIBUTE, begins);
        return begins;
    }

    /** The same, for a request that has come as far as the routes. */
    static Exchange of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Exchange begun) {
            return begun;
        }
        throw new IllegalStateException("A request came past " + RequestId.class.getSimpleName());
    }

    String id() {
        return id;
    }

    /** The id as a problem names it. */
    String urn() {
        return "urn:uuid:" + id;
    }

    /** As {@code /api/v1/packs/{index}/{year}}. */
    String route() {
        return route;
    }

    void take(String pattern) {
        route = pattern;
    }

    /** Id of the key or session that the request was made with, not what it is proved by; null where it had none. */
    @Nullable String caller() {
        return caller;
    }

    void madeBy(String id) {
        caller = id;
    }
}
