package org.parindex.report;

import java.io.IOException;
import java.util.function.Function;
import org.parindex.ranking.Ranking;
import org.parindex.ranking.Standing;
import org.parindex.scorecard.Scorecard;

/** A ranking as JSON, in the shape that callers rely on; what has no year before is absent. */
public final class RankingJson {

    private RankingJson() {}

    public static Json.Content of(Ranking ranking) {
        return of(ranking, any -> Standing.SAMPLE);
    }

    /** The same with the evaluation behind each row, and why it is the one that counts. */
    public static Json.Content of(Ranking ranking, Function<Scorecard, Standing> standing) {
        return json -> json.object(members -> write(ranking, standing, members));
    }

    private static void write(Ranking ranking, Function<Scorecard, Standing> standing, Json json) throws IOException {
        json.text("index", ranking.pack().id().index());
        json.number("year", ranking.pack().id().year());
        json.text("stage", ranking.stage().code());
        if (ranking.pack().description().illustrative() != null) {
            json.truth("illustrative", true);
        }
        json.list("blocs", ranking.blocs(), (it, bloc) -> it.item(b -> bloc(bloc, standing, b)));
    }

    private static void bloc(Ranking.Bloc bloc, Function<Scorecard, Standing> standing, Json json) throws IOException {
        json.text("bloc", bloc.bloc().code()).text("name", bloc.bloc().name());
        json.number("count", bloc.rows().size());
        json.optional("meanIndex", bloc.meanIndex()).optional("meanChange", bloc.meanChange());
        json.list(
                "rows",
                bloc.rows(),
                (it, row) -> it.item(r -> {
                    row(row, r);
                    evaluation(row.scorecard(), standing.apply(row.scorecard()), r);
                }));
    }

    private static void row(Ranking.Row row, Json json) throws IOException {
        Scorecard card = row.scorecard();
        json.optional("rank", row.rank());
        json.object("unit", unit -> unit.text("id", card.unit().id())
                .text("name", card.unit().name()));
        json.optional("indexPercent", card.indexPercent()).optional("class", card.classification());
        json.truth("complete", card.complete());
        json.optional("previousIndex", card.previousIndex()).optional("change", row.change());
        json.optional("previousRank", row.previousRank()).optional("rankChange", row.rankChange());
    }

    /** Nothing for a sample, which is not recorded. */
    private static void evaluation(Scorecard card, Standing standing, Json json) throws IOException {
        if (standing != Standing.SAMPLE) {
            json.object("evaluation", it -> it.text("id", card.evaluation().id())
                    .text("at", card.evaluation().at().toString())
                    .text("packDigest", card.evaluation().packDigest())
                    .truth("official", standing == Standing.OFFICIAL));
        }
    }
}
