package org.parindex.http;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.util.Map;
import org.parindex.access.KeyOrder;
import org.parindex.access.Keys;
import org.parindex.facts.RefusedException;

/** {@code /keys}: the same as {@link KeyAnswers}, for people. */
final class KeyPages {
    private final Keys keys;
    private final Form form;
    private final Clock clock;
    private final PageAnswers pages;

    KeyPages(Keys keys, Form form, Clock clock, PageAnswers pages) {
        this.keys = keys;
        this.form = form;
        this.clock = clock;
        this.pages = pages;
    }

    void list(Context ctx) {
        pages.keys(ctx, keys.all());
    }

    void add(Context ctx) throws ProblemException {
        Map<String, String> words = form.read(ctx, KeyOrder.MEMBERS.toArray(new String[0]));
        try {
            Keys.Issued issued = keys.issue(KeyOrder.read(words, clock.instant()));
            pages.newKey(ctx, keys.all(), issued);
        } catch (RefusedException refused) {
            throw new ProblemException(AccessProblems.refusedKey(refused));
        }
    }

    void revoke(Context ctx) throws ProblemException {
        KeyAnswers.revoke(keys, ctx.pathParam("id"));
        ctx.redirect("/keys", HttpStatus.SEE_OTHER);
    }
}
