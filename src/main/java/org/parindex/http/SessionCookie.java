package org.parindex.http;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import org.jspecify.annotations.Nullable;
import org.parindex.access.Sessions;

/** The cookie that holds the token of a session: out of reach of scripts and of other sites; over TLS only, under TLS. */
final class SessionCookie {
    private static final String NAME = "parindex";

    private SessionCookie() {}

    static @Nullable String read(Context ctx) {
        return ctx.cookie(NAME);
    }

    static void set(Context ctx, String token) {
        write(ctx, token, Math.toIntExact(Sessions.LENGTH.toSeconds()));
    }

    static void remove(Context ctx) {
        write(ctx, "", 0);
    }

    private static void write(Context ctx, String value, int seconds) {
        Cookie cookie = new Cookie(NAME, value, "/", seconds, ctx.req().isSecure());
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.STRICT);
        ctx.cookie(cookie);
    }
}
