package org.parindex.http;

import jakarta.servlet.http.HttpServletRequest;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/** Gives each request an id, tells it in every answer, and sets the headers that every answer has. */
final class RequestId implements HttpConfiguration.Customizer {

    @Override
    public Request customize(Request request, HttpFields.Mutable answer) {
        give(request, answer);
        return request;
    }

    /** Also for what is malformed, which is answered before it is customised, or after its headers were cleared. */
    static void give(Request request, HttpFields.Mutable answer) {
        answer.put("X-Request-Id", Exchange.of(request).id());
        SecurityHeaders.put(request, answer);
    }

    static String urn(HttpServletRequest request) {
        return Exchange.of(request).urn();
    }

    static String urn(Request request) {
        return Exchange.of(request).urn();
    }
}
