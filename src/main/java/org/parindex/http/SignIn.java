package org.parindex.http;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parindex.access.Access;
import org.parindex.access.Caller;

/** How a person comes in, by the one-time link or with a key, and goes out again. */
final class SignIn {
    private static final Pattern TOKEN = Pattern.compile("(?:^|&)token=([^&]*)");

    private final Access access;
    private final Gate gate;
    private final Form form;
    private final PageAnswers pages;

    SignIn(Access access, Gate gate, Form form, PageAnswers pages) {
        this.access = access;
        this.gate = gate;
        this.form = form;
        this.pages = pages;
    }

    /** The page; with a token, the way in for who has the link. Looking with HEAD does not use the link up. */
    void page(Context ctx) {
        Matcher token = TOKEN.matcher(String.valueOf(ctx.queryString()));
        if (!token.find()) {
            pages.signIn(ctx, 200);
            return;
        }
        Optional<Caller> caller =
                ctx.req().getMethod().equals("GET") ? access.link().take(token.group(1)) : Optional.empty();
        caller.ifPresentOrElse(known -> enter(ctx, known), () -> pages.signInByWrongLink(ctx));
    }

    /** A key in a form. */
    void withKey(Context ctx) throws ProblemException {
        String key = form.read(ctx, "key").getOrDefault("key", "").strip();
        gate.byText(key).ifPresentOrElse(known -> enter(ctx, known), () -> pages.signInWithWrongKey(ctx));
    }

    private void enter(Context ctx, Caller caller) {
        SessionCookie.set(ctx, access.sessions().open(caller));
        ctx.redirect("/", HttpStatus.SEE_OTHER);
    }

    void out(Context ctx) {
        @Nullable String token = SessionCookie.read(ctx);
        if (token != null) {
            access.sessions().close(token);
        }
        SessionCookie.remove(ctx);
        ctx.redirect("/sign-in", HttpStatus.SEE_OTHER);
    }
}
