package org.parindex.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/** Gives each request an id, tells it in every answer, and sets the headers that every answer has. */
final class RequestId implements HttpConfiguration.Customizer {
    private static final String ATTRIBUTE = RequestId.class.getName();
    private static final String POLICY = "default-src 'none'; frame-ancestors 'none'";

    @Override
    public Request customize(Request request, HttpFields.Mutable answer) {
        give(request, answer);
        return request;
    }

    /** Also for what is malformed, which is answered before it is customised, or after its headers were cleared. */
    static void give(Request request, HttpFields.Mutable answer) {
        if (request.getAttribute(ATTRIBUTE) == null) {
            request.setAttribute(ATTRIBUTE, UUID.randomUUID().toString());
        }
        answer.put("X-Request-Id", String.valueOf(request.getAttribute(ATTRIBUTE)));
        answer.put("X-Content-Type-Options", "nosniff");
        answer.put("Content-Security-Policy", POLICY);
        answer.put("Referrer-Policy", "no-referrer");
        answer.put("Cache-Control", "no-store");
    }

    static String urn(HttpServletRequest request) {
        return "urn:uuid:" + request.getAttribute(ATTRIBUTE);
    }

    static String urn(Request request) {
        return "urn:uuid:" + request.getAttribute(ATTRIBUTE);
    }
}
