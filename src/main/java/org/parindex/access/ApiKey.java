package org.parindex.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a key; never the key itself. Times are whole seconds.
 *
 * @param id stands in the key too, so that people can tell keys apart
 * @param expires from then on it is refused
 * @param revoked since when it is refused; null where it was not revoked
 * @param lastUsed to the minute, roughly; null where it was never used
 */
public record ApiKey(
        String id,
        String name,
        Scope scope,
        Instant created,
        Instant expires,
        @Nullable Instant revoked,
        @Nullable Instant lastUsed) {

    /** Whether it opens anything at this time. */
    public boolean isActive(Instant now) {
        return revoked == null && now.isBefore(expires);
    }

    public Caller caller() {
        return new Caller(id, name, scope);
    }
}
