package org.parindex.http;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.parindex.facts.Stage;
import org.parindex.history.Blamed;
import org.parindex.pack.PackId;
import org.parindex.page.Pages;
import org.parindex.ranking.Results;
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
        Answers.html(ctx, 200, pages.home(results.get(), Answers.pageLanguage(ctx)));
    }

    void ranking(Context ctx) {
        Results now = results.get();
        Language language = Answers.pageLanguage(ctx);
        show(
                ctx,
                Address.pack(ctx)
                        .flatMap(id -> now.ranking(id, stage(ctx)))
                        .map(ranking -> pages.ranking(now, ranking, language)));
    }

    void scorecard(Context ctx) {
        Results now = results.get();
        Language language = Answers.pageLanguage(ctx);
        show(
                ctx,
                Address.pack(ctx)
                        .flatMap(id -> now.scorecard(id, stage(ctx), ctx.pathParam("unit")))
                        .map(card -> pages.scorecard(now, card, language)));
    }

    void blame(Context ctx, PackId pack, String file, List<Blamed> lines) {
        Answers.html(ctx, 200, pages.blame(results.get(), pack, file, lines, Answers.pageLanguage(ctx)));
    }

    void notFound(Context ctx) {
        Answers.html(ctx, 404, pages.notFound(results.get(), Answers.pageLanguage(ctx)));
    }

    private void show(Context ctx, Optional<String> page) {
        page.ifPresentOrElse(html -> Answers.html(ctx, 200, html), () -> notFound(ctx));
    }

    private static Stage stage(Context ctx) {
        String query = "&" + ctx.queryString() + "&";
        return query.contains("&stage=self&") ? Stage.SELF : Stage.APPRAISAL;
    }
}
