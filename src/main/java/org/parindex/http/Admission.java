package org.parindex.http;

import io.javalin.security.RouteRole;
import java.util.EnumSet;
import java.util.Set;
import org.parindex.access.Role;

/**
 * Who may call a route.
 *
 * @param anyone also without a key
 */
record Admission(Set<Role> roles, boolean anyone) implements RouteRole {
    static final Admission ANYONE = new Admission(EnumSet.allOf(Role.class), true);
    static final Admission EVERY_ROLE = new Admission(EnumSet.allOf(Role.class), false);
    /** All but those who see only what is their own. */
    static final Admission NOT_UNITS = new Admission(EnumSet.complementOf(EnumSet.of(Role.UNIT)), false);

    static Admission of(Role first, Role... others) {
        return new Admission(EnumSet.of(first, others), false);
    }
}
