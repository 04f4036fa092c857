package org.parindex.http;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parindex.access.Access;
import org.parindex.access.Caller;
import org.parindex.access.TooManyChecksException;

/**
 * The one place where it is decided who may call what. A key in {@code Authorization: Bearer} goes before a session in a
 * cookie; a request that changes something is taken from this service's own pages only, unless it brings a key.
 */
final class Gate {
    private static final String CALLER = Gate.class.getName();
    private static final Pattern BEARER = Pattern.compile("(?i:bearer) +(\\S+) *");

    private final Access access;

    Gate(Access access) {
        this.access = access;
    }

    void addTo(JavalinConfig config) {
        config.routes.beforeMatched(this::check);
    }

    private void check(Context ctx) throws ProblemException {
        Admission admission = admission(ctx);
        if (admission.anyone()) {
            requireOwnPage(ctx);
            return;
        }
        Caller caller = identify(ctx);
        if (!admission.roles().contains(caller.role())) {
            throw new ProblemException(AccessProblems.notForRole(caller.role(), admission.roles()));
        }
        requireOwnPage(ctx);
    }

    /** A route without a word about who may call it is for nobody. */
    private static Admission admission(Context ctx) {
        return ctx.routeRoles().stream()
                .filter(Admission.class::isInstance)
                .map(Admission.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody may call " + ctx.path()));
    }

    private static void requireOwnPage(Context ctx) throws ProblemException {
        if (ctx.header("Authorization") == null && !SameOrigin.isGiven(ctx.req())) {
            throw new ProblemException(AccessProblems.otherOrigin());
        }
    }

    /** Who is calling; where it is nobody known, a problem that tells nothing else, whatever the address. */
    Caller identify(Context ctx) throws ProblemException {
        @Nullable String authorization = ctx.header("Authorization");
        @Nullable String session = SessionCookie.read(ctx);
        Optional<Caller> caller = authorization != null
                ? byKey(authorization)
                : Optional.ofNullable(session).flatMap(access.sessions()::callerOf);
        if (caller.isEmpty()) {
            ctx.header("WWW-Authenticate", "Bearer realm=\"parindex\"" + reason(authorization));
            throw new ProblemException(authorization == null ? AccessProblems.noKey() : AccessProblems.wrongKey());
        }
        ctx.attribute(CALLER, caller.get());
        Exchange.of(ctx.req()).madeBy(caller.get().id());
        return caller.get();
    }

    private static String reason(@Nullable String authorization) {
        return authorization == null ? "" : ", error=\"invalid_token\"";
    }

    private Optional<Caller> byKey(String authorization) throws ProblemException {
        Matcher bearer = BEARER.matcher(authorization);
        return bearer.matches() ? byText(bearer.group(1)) : Optional.empty();
    }

    /** By a key as it is, from a header or a form. */
    Optional<Caller> byText(String key) throws ProblemException {
        try {
            return access.check().callerOf(key);
        } catch (TooManyChecksException tooMany) {
            throw new ProblemException(AccessProblems.tooManyKeys());
        }
    }

    /** Who is calling; null on routes for anyone, and where it is nobody known. */
    static @Nullable Caller known(Context ctx) {
        return ctx.attribute(CALLER);
    }

    /** Who is calling, on a route that is not for anyone. */
    static Caller caller(Context ctx) {
        Caller caller = known(ctx);
        if (caller == null) {
            throw new IllegalStateException("Nobody was let in at " + ctx.path());
        }
        return caller;
    }
}
