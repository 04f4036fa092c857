package org.parindex.http;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.Graceful;

/**
 * Does something soon after a connector began to stop: what was already on its way then still arrives before. A stop waits
 * until all connections are closed, and one kept open by a caller who asks nothing would hold it up. Thread-safe.
 */
final class LastCall implements Graceful {
    private static final long MILLIS = 200;

    private final ServerConnector connector;
    private final Runnable action;

    LastCall(ServerConnector connector, Runnable action) {
        this.connector = connector;
        this.action = action;
    }

    @Override
    public CompletableFuture<Void> shutdown() {
        connector.getScheduler().schedule(action, MILLIS, TimeUnit.MILLISECONDS);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public boolean isShutdown() {
        return connector.isShutdown();
    }
}
