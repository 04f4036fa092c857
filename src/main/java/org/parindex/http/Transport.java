package org.parindex.http;

import io.javalin.config.JavalinConfig;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;
import org.parindex.metrics.Metrics;

/** How the HTTP server below the routes is set up: limits, TLS, silence about itself, a stop that lets requests end. */
final class Transport {
    private static final int HEADER_BYTES = 8 << 10;
    /** Threads that accept and select, and some to spare. */
    private static final int BESIDE_CONNECTIONS = 16;

    private static final int IDLE_THREAD_MILLIS = 10_000;

    private final ServiceSettings settings;
    private final Metrics metrics;
    private final @Nullable Tls tls;

    Transport(ServiceSettings settings, Metrics metrics) {
        this.settings = settings;
        this.metrics = metrics;
        this.tls = settings.tls() == null ? null : new Tls(settings.tls());
    }

    void addTo(JavalinConfig config) {
        config.jetty.threadPool = threads();
        config.jetty.modifyServer(this::server);
        config.jetty.modifyHttpConfiguration(this::http);
        config.jetty.addConnector(this::connector);
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
    }

    /** One for each connection, so that slow ones never keep another from being answered. */
    private QueuedThreadPool threads() {
        QueuedThreadPool threads =
                new QueuedThreadPool(settings.limits().crowd().connections() + BESIDE_CONNECTIONS, 8);
        threads.setName("http");
        threads.setIdleTimeout(IDLE_THREAD_MILLIS);
        threads.setMaxEvictCount(BESIDE_CONNECTIONS);
        return threads;
    }

    private void server(Server server) {
        server.insertHandler(new GracefulHandler());
        server.setStopTimeout(settings.limits().times().stop().toMillis());
        server.setErrorHandler(new BareErrors());
        server.setRequestLog(new AccessLog(metrics));
    }

    private Connector connector(Server server, HttpConfiguration shared) {
        HttpConfiguration http = new HttpConfiguration(shared);
        ServerConnector connector = new ServerConnector(server, null, null, null, 1, 1, on(http));
        SlowClients slow = new SlowClients(settings.limits().times());
        http.addCustomizer(slow);
        connector.addBean(slow);
        connector.addBean(new EverySecond(connector, slow::close));
        connector.addBean(new LastCall(connector, slow::closeIdle));
        if (tls != null) {
            connector.addBean(new EverySecond(connector, tls::refresh));
        }
        NetworkConnectionLimit limit =
                new NetworkConnectionLimit(settings.limits().crowd().connections(), connector);
        connector.addBean(limit);
        metrics.gauge("connections", "Open connections", limit::getNetworkConnectionCount);
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setIdleTimeout(settings.limits().times().idle().toMillis());
        connector.setShutdownIdleTimeout(settings.limits().times().stopIdle().toMillis());
        return connector;
    }

    private ConnectionFactory[] on(HttpConfiguration http) {
        HttpConnectionFactory plain = new HttpConnectionFactory(http);
        if (tls == null) {
            return new ConnectionFactory[] {plain};
        }
        // callers check the name in the certificate; one that comes by another address is no fault of theirs
        http.addCustomizer(new SecureRequestCustomizer(false));
        return new ConnectionFactory[] {new SslConnectionFactory(tls.context(), plain.getProtocol()), plain};
    }

    private void http(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setRequestHeaderSize(HEADER_BYTES);
        http.setUriCompliance(UriCompliance.DEFAULT);
        http.setIdleTimeout(settings.limits().times().idle().toMillis());
        http.addCustomizer(new RequestId());
    }
}
