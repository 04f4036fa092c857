package org.parindex.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.parindex.ranking.Ranking;
import org.parindex.scorecard.Scorecard;
import org.parindex.text.Language;

/** Several submissions scored together as one JSON document: scorecards, rankings, and the problems of those refused. */
public final class EvaluationJson {

    private EvaluationJson() {}

    /** A submission that was refused; {@code source} is its file, and for NDJSON its line. */
    public record Refusal(String source, Problem problem) {}

    public static Json.Content of(
            List<Scorecard> cards, List<Ranking> rankings, List<Refusal> refusals, Language language) {
        return json -> json.object(members -> {
            members.list("scorecards", cards, (it, card) -> write(it, ScorecardJson.of(card)));
            members.list("rankings", rankings, (it, ranking) -> write(it, RankingJson.of(ranking)));
            members.list(
                    "problems",
                    refusals,
                    (it, refusal) -> write(it, refusal.problem().json(language, Map.of("instance", refusal.source()))));
        });
    }

    private static void write(Json json, Json.Content content) throws IOException {
        content.write(json);
    }
}
