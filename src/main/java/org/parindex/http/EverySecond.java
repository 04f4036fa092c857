package org.parindex.http;

import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;

/** Does something short once a second while a connector runs, never twice at once. */
final class EverySecond extends AbstractLifeCycle {
    private final Connector connector;
    private final Runnable task;
    private volatile Scheduler.Task next = () -> false;

    EverySecond(Connector connector, Runnable task) {
        this.connector = connector;
        this.task = task;
    }

    @Override
    protected void doStart() {
        schedule();
    }

    @Override
    protected void doStop() {
        next.cancel();
    }

    private void schedule() {
        next = connector.getScheduler().schedule(this::run, 1, TimeUnit.SECONDS);
    }

    private void run() {
        try {
            task.run();
        } finally {
            if (isStarting() || isStarted()) {
                schedule();
            }
        }
    }
}
