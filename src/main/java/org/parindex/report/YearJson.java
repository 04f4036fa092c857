package org.parindex.report;

import java.util.List;
import java.util.Map;
import org.parindex.pack.PackId;
import org.parindex.ranking.Ranking;
import org.parindex.text.Language;
import org.parindex.year.YearResult;

/** A year's run as JSON: the packs in order, what each was given, scorecards, rankings, problems. */
public final class YearJson {

    private YearJson() {}

    public static Json.Content of(YearResult result, List<Ranking> rankings, Language language) {
        return json -> json.object(members -> {
            members.list(
                    "packs",
                    result.order(),
                    (it, id) -> it.item(pack -> {
                        pack.text("index", id.index()).number("year", id.year());
                        pack.list("given", fills(result, id), (list, fill) -> list.item(one -> fill(fill, one)));
                    }));
            members.list("scorecards", result.scorecards(), (it, card) -> ScorecardJson.of(card)
                    .write(it));
            members.list("rankings", rankings, (it, ranking) -> RankingJson.of(ranking)
                    .write(it));
            members.list("problems", result.refused(), (it, refused) -> Problem.of(refused.failure())
                    .json(language, Map.of("instance", refused.source()))
                    .write(it));
        });
    }

    private static List<YearResult.Fill> fills(YearResult result, PackId pack) {
        return result.fills().stream().filter(fill -> fill.pack().equals(pack)).toList();
    }

    private static void fill(YearResult.Fill fill, Json json) throws java.io.IOException {
        json.text("type", fill.as());
        json.object("from", from -> from.text("index", fill.from().index())
                .number("year", fill.from().year()));
        json.truth("done", fill.done()).optional("facts", fill.done() ? fill.facts() : null);
    }
}
