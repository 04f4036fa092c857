package org.parindex.report;

import java.io.IOException;
import org.parindex.ranking.Ranking;
import org.parindex.scorecard.Scorecard;

/** A ranking as JSON, in the shape that callers rely on; what has no year before is absent. */
public final class RankingJson {

    private RankingJson() {}

    public static Json.Content of(Ranking ranking) {
        return json -> json.object(members -> write(ranking, members));
    }

    private static void write(Ranking ranking, Json json) throws IOException {
        json.text("index", ranking.pack().id().index());
        json.number("year", ranking.pack().id().year());
        json.text("stage", ranking.stage().code());
        if (ranking.pack().description().illustrative() != null) {
            json.truth("illustrative", true);
        }
        json.list("blocs", ranking.blocs(), (it, bloc) -> it.item(b -> bloc(bloc, b)));
    }

    private static void bloc(Ranking.Bloc bloc, Json json) throws IOException {
        json.text("bloc", bloc.bloc().code()).text("name", bloc.bloc().name());
        json.number("count", bloc.rows().size());
        json.optional("meanIndex", bloc.meanIndex()).optional("meanChange", bloc.meanChange());
        json.list("rows", bloc.rows(), (it, row) -> it.item(r -> row(row, r)));
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
}
