package org.parindex.metrics;

import java.time.Duration;

/**
 * A pack as it serves now.
 *
 * @param digest empty where it cannot be read
 * @param state as {@code ready}
 * @param compileTime zero where it is not compiled
 */
public record ServedPack(String index, String year, String digest, String state, Duration compileTime) {

    boolean isCompiled() {
        return compileTime.compareTo(Duration.ZERO) > 0;
    }
}
