package org.parindex.http;

import io.javalin.http.Context;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parindex.facts.Stage;
import org.parindex.pack.PackDescription.Named;
import org.parindex.pack.PackId;
import org.parindex.ranking.Ranking;
import org.parindex.ranking.Results;
import org.parindex.report.RankingJson;
import org.parindex.text.Text;

/** {@code GET /api/v1/rankings/{index}/{year}}: the ranking of the results that there are. */
final class Rankings {
    private final Supplier<Results> results;

    Rankings(Supplier<Results> results) {
        this.results = results;
    }

    void get(Context ctx) throws ProblemException {
        Query query = Query.of(ctx, "bloc", "stage");
        Stage stage = Address.stage(query);
        PackId id = Address.pack(ctx).orElseThrow(() -> new ProblemException(Problems.notFound(ctx.path())));
        if (!Gate.caller(ctx).scope().coversIndex(id.index())) {
            throw new ProblemException(AccessProblems.otherIndex(""));
        }
        Results now = results.get();
        Ranking ranking =
                now.ranking(id, stage).orElseThrow(() -> new ProblemException(Problems.nothingHere(none(id, stage))));
        Answers.json(ctx, RankingJson.of(withBloc(ranking, query), now::standing));
    }

    private static Text none(PackId id, Stage stage) {
        return new Text(
                "Chưa có kết quả nào của " + id + " ở giai đoạn " + stage.code() + ".",
                "There are no results of " + id + " at stage " + stage.code() + ".");
    }

    private static Ranking withBloc(Ranking ranking, Query query) throws ProblemException {
        List<String> known =
                ranking.pack().description().blocs().stream().map(Named::code).toList();
        @Nullable String code = query.oneOf("bloc", known);
        return code == null
                ? ranking
                : new Ranking(
                        ranking.pack(),
                        ranking.stage(),
                        ranking.blocs().stream()
                                .filter(bloc -> bloc.bloc().code().equals(code))
                                .toList());
    }
}
