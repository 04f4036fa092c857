package org.parindex.http;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Closes connections that hold on to the service by being slow. A silence is ended by the server itself; a byte now and then
 * keeps that from happening, so each connection has a deadline for what it is at: for the head of a request, for the whole of
 * one, and in a batch, which may go on for ever, for each piece of the answer to be taken. Thread-safe.
 */
final class SlowClients implements Connection.Listener, HttpConfiguration.Customizer {
    private static final Logger LOG = LoggerFactory.getLogger(SlowClients.class);
    private static final long NONE = Long.MAX_VALUE;

    private final ServiceSettings.Times times;
    private final Map<Connection, Deadline> deadlines = new ConcurrentHashMap<>();

    SlowClients(ServiceSettings.Times times) {
        this.times = times;
    }

    /** Of one connection. */
    static final class Deadline {
        private static final String ATTRIBUTE = Deadline.class.getName();
        private final ServiceSettings.Times times;
        private volatile long at;
        private int requests;
        private boolean busy;

        private Deadline(ServiceSettings.Times times) {
            this.times = times;
            within(times.head());
        }

        /** A request's head is here; returns its number. */
        private synchronized int begin() {
            within(times.request());
            busy = true;
            return ++requests;
        }

        /** It is answered; the next may have begun before this is told. */
        private synchronized void end(int number) {
            if (number == requests) {
                within(times.head());
                busy = false;
            }
        }

        private synchronized boolean isBusy() {
            return busy;
        }

        private void within(Duration time) {
            at = System.nanoTime() + time.toNanos();
        }

        /** For an answer that is made while the request still comes in. */
        static Deadline of(HttpServletRequest request) {
            return (Deadline) request.getAttribute(ATTRIBUTE);
        }

        /** From here on a piece of the answer is being written. */
        void writing() {
            within(times.write());
        }

        /** There is nothing that the caller must do soon. */
        void none() {
            at = NONE;
        }

        private boolean isOver(long now) {
            return at != NONE && now - at > 0;
        }
    }

    @Override
    public void onOpened(Connection connection) {
        if (connection instanceof ConnectionMetaData) {
            deadlines.put(connection, new Deadline(times));
        }
    }

    @Override
    public void onClosed(Connection connection) {
        deadlines.remove(connection);
    }

    /** The head is here. */
    @Override
    public Request customize(Request request, HttpFields.Mutable answer) {
        Deadline deadline = deadlines.get(request.getConnectionMetaData().getConnection());
        if (deadline != null) {
            int number = deadline.begin();
            request.setAttribute(Deadline.ATTRIBUTE, deadline);
            Request.addCompletionListener(request, failure -> deadline.end(number));
        }
        return request;
    }

    /** Closes what is over its deadline. */
    void close() {
        long now = System.nanoTime();
        deadlines.forEach((connection, deadline) -> {
            if (deadline.isOver(now)) {
                LOG.atInfo().log("A connection that was too slow is closed");
                deadlines.remove(connection);
                connection.getEndPoint().close(new TimeoutException("too slow"));
            }
        });
    }

    /** Closes the connections that have no request under way. */
    void closeIdle() {
        deadlines.forEach((connection, deadline) -> {
            if (!deadline.isBusy()) {
                connection.getEndPoint().close();
            }
        });
    }
}
