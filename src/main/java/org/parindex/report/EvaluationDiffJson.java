package org.parindex.report;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parindex.comparison.FactDifference;
import org.parindex.impact.UnitImpact;
import org.parindex.scorecard.EvaluationInfo;
import org.parindex.scorecard.Scorecard;

/** Two evaluations of one unit as JSON: changes are the later less the earlier. */
public final class EvaluationDiffJson {

    private EvaluationDiffJson() {}

    /**
     * The scorecards side by side, the criteria that differ with their findings, the facts that differ.
     *
     * @param facts the earlier in the place of {@link FactDifference#self()}
     */
    public static Json.Content of(Scorecard earlier, Scorecard later, List<FactDifference> facts) {
        UnitImpact change = new UnitImpact(earlier, later, null, null);
        return json -> json.object(members -> {
            members.text("unit", later.unit().id()).text("name", later.unit().name());
            members.object("before", it -> card(earlier, it));
            members.object("after", it -> card(later, it));
            members.number("points", change.points()).optional("indexChange", change.indexChange());
            members.list("criteria", change.criteria(), (it, one) -> it.item(c -> ImpactJson.criterion(one, c)));
            members.list("facts", facts, (it, one) -> it.item(f -> fact(one, f)));
        });
    }

    private static void card(Scorecard card, Json json) throws IOException {
        EvaluationInfo info = card.evaluation();
        json.text("id", info.id())
                .text("at", info.at().toString())
                .text("packDigest", info.packDigest())
                .text("factsDigest", info.factsDigest())
                .number("score", card.score())
                .number("max", card.max())
                .optional("indexPercent", card.indexPercent())
                .optional("class", card.classification());
    }

    private static void fact(FactDifference difference, Json json) throws IOException {
        json.text("change", difference.kind().name())
                .text("type", difference.fact().type().name())
                .text("id", difference.fact().id());
        json.list("values", difference.changed(), (it, change) -> it.item(c -> value(change, c)));
    }

    private static void value(FactDifference.Change change, Json json) throws IOException {
        @Nullable Object before = change.self();
        @Nullable Object after = change.appraisal();
        json.text("field", change.field().name()).optional("before", before).optional("after", after);
    }
}
