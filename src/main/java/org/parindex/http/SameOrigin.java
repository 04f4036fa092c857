package org.parindex.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a request that changes something comes from a page of this service, not from one that borrows a cookie. */
final class SameOrigin {
    private static final Set<String> CHANGES_NOTHING = Set.of("GET", "HEAD", "OPTIONS");

    private SameOrigin() {}

    /** By {@code Sec-Fetch-Site} where the browser tells it, else by {@code Origin}; without either it is not given. */
    static boolean isGiven(HttpServletRequest request) {
        if (CHANGES_NOTHING.contains(request.getMethod())) {
            return true;
        }
        @Nullable String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        return (request.getScheme() + "://" + request.getHeader("Host")).equals(request.getHeader("Origin"));
    }
}
