package org.parindex.http;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Request;

/**
 * What browsers are told to refuse. Every answer has these; a page replaces the content policy by its own, which lets its
 * own style and script in.
 */
final class SecurityHeaders {
    private static final String POLICY = "default-src 'none'; frame-ancestors 'none'";
    /** Nothing of what a browser could offer is used. */
    private static final String PERMISSIONS = "accelerometer=(), camera=(), display-capture=(), geolocation=(),"
            + " gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()";
    /** For a year, for this host only: its neighbours are not ours to decide for. */
    private static final String TRANSPORT = "max-age=31536000";

    private SecurityHeaders() {}

    static void put(Request request, HttpFields.Mutable answer) {
        answer.put("X-Content-Type-Options", "nosniff");
        answer.put("X-Frame-Options", "DENY");
        answer.put("Content-Security-Policy", POLICY);
        answer.put("Cross-Origin-Opener-Policy", "same-origin");
        answer.put("Cross-Origin-Resource-Policy", "same-origin");
        answer.put("Permissions-Policy", PERMISSIONS);
        answer.put("Referrer-Policy", "no-referrer");
        answer.put("Cache-Control", "no-store");
        if (request.getConnectionMetaData().isSecure()) {
            answer.put("Strict-Transport-Security", TRANSPORT);
        }
    }
}
