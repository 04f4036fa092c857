package org.parindex.http;

import io.javalin.config.JavalinConfig;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.component.LifeCycle;

/** How the HTTP server below the routes is set up: limits, silence about itself, a stop that lets requests end. */
final class Transport {
    private static final int HEADER_BYTES = 8 << 10;

    private final ServiceSettings settings;

    Transport(ServiceSettings settings) {
        this.settings = settings;
    }

    void addTo(JavalinConfig config) {
        config.jetty.host = settings.host();
        config.jetty.port = settings.port();
        config.jetty.modifyServer(this::server);
        config.jetty.modifyHttpConfiguration(this::http);
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
    }

    private void server(Server server) {
        server.insertHandler(new GracefulHandler());
        server.setStopTimeout(settings.limits().stop().toMillis());
        server.addEventListener(new LifeCycle.Listener() {
            @Override
            public void lifeCycleStarting(LifeCycle starting) {
                shortenSilence(server);
            }
        });
        server.setErrorHandler(new BareErrors());
    }

    /** Connectors are made after the server, so this waits for its start. */
    private void shortenSilence(Server server) {
        for (Connector connector : server.getConnectors()) {
            if (connector instanceof AbstractConnector listening) {
                listening.setShutdownIdleTimeout(settings.limits().stopIdle().toMillis());
            }
        }
    }

    private void http(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setRequestHeaderSize(HEADER_BYTES);
        http.setUriCompliance(UriCompliance.DEFAULT);
        http.setIdleTimeout(settings.limits().idle().toMillis());
        http.addCustomizer(new RequestId());
    }
}
