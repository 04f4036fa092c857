package org.parindex.http;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.parindex.access.ApiKey;
import org.parindex.access.Caller;
import org.parindex.access.Keys;
import org.parindex.facts.Stage;
import org.parindex.history.Blamed;
import org.parindex.pack.PackId;
import org.parindex.page.AccessTexts;
import org.parindex.page.Pages;
import org.parindex.ranking.Results;
import org.parindex.report.Problem;
import org.parindex.text.Language;

/** The pages. A parameter that means nothing to them is passed over: links get decorated on their way. */
final class PageAnswers {
    private final Pages pages;
    private final Supplier<Results> results;

    PageAnswers(Pages pages, Supplier<Results> results) {
        this.pages = pages;
        this.results = results;
    }

    void home(Context ctx) {
        Answers.html(ctx, 200, pages(ctx).home(visible(ctx), Answers.pageLanguage(ctx)));
    }

    void ranking(Context ctx) throws ProblemException {
        Results now = visible(ctx);
        Language language = Answers.pageLanguage(ctx);
        show(ctx, pack(ctx).flatMap(id -> now.ranking(id, stage(ctx))).map(ranking -> pages(ctx)
                .ranking(now, ranking, language)));
    }

    void scorecard(Context ctx) throws ProblemException {
        Results now = visible(ctx);
        Language language = Answers.pageLanguage(ctx);
        if (!Gate.caller(ctx).scope().coversUnit(ctx.pathParam("unit"))) {
            throw new ProblemException(AccessProblems.otherUnit(""));
        }
        show(
                ctx,
                pack(ctx)
                        .flatMap(id -> now.scorecard(id, stage(ctx), ctx.pathParam("unit")))
                        .map(card -> pages(ctx).scorecard(now, card, language)));
    }

    /** The pack that the address names, of an index that the caller may see. */
    private static Optional<PackId> pack(Context ctx) throws ProblemException {
        Optional<PackId> pack = Address.pack(ctx);
        if (pack.isPresent() && !Gate.caller(ctx).scope().coversIndex(pack.get().index())) {
            throw new ProblemException(AccessProblems.otherIndex(""));
        }
        return pack;
    }

    void blame(Context ctx, PackId pack, String file, List<Blamed> lines) {
        Answers.html(ctx, 200, pages(ctx).blame(visible(ctx), pack, file, lines, Answers.pageLanguage(ctx)));
    }

    void notFound(Context ctx) {
        Answers.html(ctx, 404, pages(ctx).notFound(visible(ctx), Answers.pageLanguage(ctx)));
    }

    void problem(Context ctx, Problem problem) {
        Answers.comeAgain(ctx, problem.status());
        Answers.html(ctx, problem.status(), pages(ctx).problem(problem, Answers.pageLanguage(ctx)));
    }

    void signIn(Context ctx, int status) {
        Answers.html(ctx, status, pages.signIn(null, Answers.pageLanguage(ctx)));
    }

    void signInWithWrongKey(Context ctx) {
        Answers.html(ctx, 401, pages.signIn(AccessTexts.WRONG_KEY, Answers.pageLanguage(ctx)));
    }

    void signInByWrongLink(Context ctx) {
        Answers.html(ctx, 401, pages.signIn(AccessTexts.WRONG_LINK, Answers.pageLanguage(ctx)));
    }

    void keys(Context ctx, List<ApiKey> keys) {
        Answers.html(ctx, 200, pages(ctx).keys(keys, null, Answers.pageLanguage(ctx)));
    }

    void newKey(Context ctx, List<ApiKey> keys, Keys.Issued issued) {
        Answers.html(ctx, 201, pages(ctx).keys(keys, issued, Answers.pageLanguage(ctx)));
    }

    private Pages pages(Context ctx) {
        Caller caller = Gate.known(ctx);
        return caller == null ? pages : pages.seenBy(caller);
    }

    /** What the caller may see; nothing where nobody was let in. */
    private Results visible(Context ctx) {
        Caller caller = Gate.known(ctx);
        if (caller == null) {
            return new Results(List.of());
        }
        String index = caller.scope().index();
        return index == null ? results.get() : results.get().ofIndex(index);
    }

    private void show(Context ctx, Optional<String> page) {
        page.ifPresentOrElse(html -> Answers.html(ctx, 200, html), () -> notFound(ctx));
    }

    private static Stage stage(Context ctx) {
        String query = "&" + ctx.queryString() + "&";
        return query.contains("&stage=self&") ? Stage.SELF : Stage.APPRAISAL;
    }
}
