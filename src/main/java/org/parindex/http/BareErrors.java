package org.parindex.http;

import java.nio.ByteBuffer;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.parindex.report.Json;
import org.parindex.text.Language;

/** Problems that arise below the routes: malformed addresses and headers, a server that is stopping. */
final class BareErrors extends ErrorHandler {

    /** Jetty itself has nothing to say to methods that seldom come from people. */
    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            String message,
            @Nullable Throwable cause,
            Callback callback) {
        RequestId.give(request, response.getHeaders());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Answers.PROBLEM);
        if (code == 503) {
            response.getHeaders().put(HttpHeader.RETRY_AFTER, Answers.RETRY_SECONDS);
        }
        Language language = Asked.language(
                request.getHttpURI().getQuery(), request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE));
        byte[] body = body(code, language, RequestId.urn(request));
        boolean none = HttpMethod.HEAD.is(request.getMethod());
        response.write(true, none ? BufferUtil.EMPTY_BUFFER : ByteBuffer.wrap(body), callback);
    }

    private static byte[] body(int status, Language language, String instance) {
        var problem =
                switch (status) {
                    case 500 -> Problems.internal();
                    case 503 -> Problems.stopping();
                    default -> Problems.unreadableRequest(status);
                };
        return Json.bytes(problem.json(language, Map.of("instance", instance)));
    }
}
