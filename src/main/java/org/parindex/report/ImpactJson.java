package org.parindex.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parindex.finding.Finding;
import org.parindex.finding.RulePlace;
import org.parindex.impact.CriterionChange;
import org.parindex.impact.Impact;
import org.parindex.impact.UnitImpact;
import org.parindex.scorecard.CriterionScore;
import org.parindex.scorecard.Scorecard;
import org.parindex.text.Language;

/** The impact of a change of rules as JSON: unit by unit, the criteria that differ with the findings that differ. */
public final class ImpactJson {

    private ImpactJson() {}

    /** All units, then those that are not comparable with their faults. */
    public static Json.Content of(Impact impact, List<EvaluationJson.Refusal> refusals, Language language) {
        return json -> json.object(members -> {
            members.number("gain", impact.count(1))
                    .number("lose", impact.count(-1))
                    .number("same", impact.count(0));
            members.list("units", impact.units(), (it, unit) -> it.item(u -> unit(unit, u)));
            members.list("notComparable", refusals, (it, refusal) -> refusal.problem()
                    .json(language, Map.of("instance", refusal.source()))
                    .write(it));
        });
    }

    private static void unit(UnitImpact unit, Json json) throws IOException {
        json.text("unit", unit.after().unit().id())
                .text("name", unit.after().unit().name())
                .text("bloc", unit.after().unit().bloc());
        json.text("stage", unit.after().evaluation().stage().code());
        json.object("before", it -> card(unit.before(), unit.rankBefore(), it));
        json.object("after", it -> card(unit.after(), unit.rankAfter(), it));
        json.number("points", unit.points()).optional("indexChange", unit.indexChange());
        json.list("criteria", unit.criteria(), (it, change) -> it.item(c -> criterion(change, c)));
    }

    private static void card(Scorecard card, @Nullable Integer rank, Json json) throws IOException {
        json.text("pack", card.evaluation().pack().toString())
                .text("packDigest", card.evaluation().packDigest())
                .number("score", card.score())
                .number("max", card.max())
                .optional("indexPercent", card.indexPercent())
                .optional("rank", rank)
                .optional("class", card.classification());
    }

    static void criterion(CriterionChange change, Json json) throws IOException {
        json.text("code", change.criterion().code().text())
                .text("name", change.criterion().name())
                .number("points", change.points());
        side("before", change.before(), change.gone(), json);
        side("after", change.after(), change.come(), json);
    }

    private static void side(String name, @Nullable CriterionScore side, List<Finding> differing, Json json)
            throws IOException {
        if (side != null) {
            json.object(name, it -> it.text("status", side.status().name())
                    .number("score", side.score())
                    .list("findings", differing, (list, finding) -> list.item(f -> finding(finding, f))));
        }
    }

    private static void finding(Finding finding, Json json) throws IOException {
        json.text("kind", finding.kind().name())
                .number("points", finding.points())
                .text("reason", finding.reason());
        RulePlace rule = finding.rule();
        if (rule != null) {
            json.text("rule", rule.rule()).text("file", rule.file()).number("line", rule.line());
        }
    }
}
