package org.parindex.http;

import java.util.List;
import org.parindex.metrics.Metrics;

/**
 * What whoever runs the service looks at.
 *
 * @param metrics served at {@code /metrics}; the service adds its own
 * @param needs what it cannot do without; {@code /health/ready} tells which of them fail
 */
public record Operation(Metrics metrics, List<Need> needs) {

    public Operation {
        needs = List.copyOf(needs);
    }

    /** With metrics of its own, needing nothing. */
    public static Operation plain() {
        return new Operation(new Metrics(), List.of());
    }
}
