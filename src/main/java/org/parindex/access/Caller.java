package org.parindex.access;

import org.jspecify.annotations.Nullable;

/**
 * Who is asking.
 *
 * @param id of its key, or {@link #LINK}; what the record notes
 * @param name for people, as whoever made the key called it
 */
public record Caller(String id, String name, Scope scope) {
    /** The id of whoever opened the sign-in link, which only the terminal of the service shows. */
    public static final String LINK = "sign-in-link";

    /** Whoever opened the sign-in link: an administrator. */
    static final Caller BY_LINK = new Caller(LINK, LINK, Scope.of(Role.ADMIN));

    public Role role() {
        return scope.role();
    }

    /** The unit it speaks for; null but for {@link Role#UNIT}. */
    public @Nullable String unit() {
        return scope.unit();
    }
}
