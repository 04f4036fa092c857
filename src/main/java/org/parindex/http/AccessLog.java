package org.parindex.http;

import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.jspecify.annotations.Nullable;
import org.parindex.metrics.Metrics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * One line for each request that was answered, malformed ones too, and its time for the metrics. Neither the address nor any
 * header is in it: an address may name a unit, a header may carry a key.
 */
final class AccessLog implements RequestLog {
    private static final Logger LOG = LoggerFactory.getLogger(AccessLog.class);

    private final Metrics metrics;

    AccessLog(Metrics metrics) {
        this.metrics = metrics;
    }

    @Override
    public void log(Request request, Response response) {
        Exchange exchange = Exchange.of(request);
        String method = known(request.getMethod());
        long nanos = System.nanoTime() - request.getBeginNanoTime();
        metrics.answered(exchange.route(), method, response.getStatus(), nanos);
        LoggingEventBuilder line = LOG.atInfo()
                .addKeyValue("request", exchange.id())
                .addKeyValue("method", method)
                .addKeyValue("route", exchange.route())
                .addKeyValue("status", response.getStatus())
                .addKeyValue("milliseconds", TimeUnit.NANOSECONDS.toMillis(nanos))
                .addKeyValue("bytes", Response.getContentBytesWritten(response));
        if (exchange.caller() != null) {
            line = line.addKeyValue("caller", exchange.caller());
        }
        line.log("answered");
    }

    /** A caller may make methods up without end. */
    private static String known(@Nullable String method) {
        return method != null && HttpMethod.fromString(method) != null ? method : "other";
    }
}
