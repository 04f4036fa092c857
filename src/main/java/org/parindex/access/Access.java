package org.parindex.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.Executor;

/** All that tells who a caller is. */
public record Access(Keys keys, KeyCheck check, Sessions sessions, SignInLink link) {

    /**
     * Wires all of it over one store.
     *
     * @param background runs what no request is to wait for
     */
    public static Access of(
            KeyStore keys, SessionStore sessions, SecureRandom random, Clock clock, Executor background) {
        return new Access(
                new Keys(keys, random, clock),
                new KeyCheck(keys, HashQueue.standard(), new LastUse(keys, background), random, clock),
                new Sessions(sessions, keys, random, clock),
                new SignInLink(random, clock));
    }
}
