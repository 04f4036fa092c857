package org.parindex.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.parindex.comparison.Comparison;
import org.parindex.comparison.Comparisons;
import org.parindex.comparison.FactDifference;
import org.parindex.finding.Finding;
import org.parindex.scorecard.CriterionScore;
import org.parindex.scorecard.Evaluated;
import org.parindex.scorecard.Scorecard;
import org.parindex.text.Language;

/** Self-assessments against appraisals as JSON: claimed, computed twice, decided, standing, and the facts that differ. */
public final class ComparisonJson {

    private ComparisonJson() {}

    /** All units, those that sent one stage only, and what was refused. */
    public static Json.Content of(Comparisons comparisons, List<EvaluationJson.Refusal> refusals, Language language) {
        return json -> json.object(members -> {
            members.list("comparisons", comparisons.pairs(), (it, pair) -> it.item(p -> write(pair, p)));
            members.list("alone", comparisons.alone(), (it, one) -> it.item(a -> alone(one, a)));
            members.list("problems", refusals, (it, refusal) -> refusal.problem()
                    .json(language, Map.of("instance", refusal.source()))
                    .write(it));
        });
    }

    private static void alone(Evaluated one, Json json) throws IOException {
        pack(one.scorecard(), json);
        json.text("stage", one.submission().stage().code());
    }

    private static void pack(Scorecard card, Json json) throws IOException {
        json.text("index", card.evaluation().pack().index())
                .number("year", card.evaluation().pack().year());
        json.object("unit", unit -> unit.text("id", card.unit().id())
                .text("name", card.unit().name())
                .text("bloc", card.unit().bloc()));
    }

    private static void write(Comparison comparison, Json json) throws IOException {
        pack(comparison.appraisal(), json);
        if (comparison.appraisal().pack().description().illustrative() != null) {
            json.truth("illustrative", true);
        }
        json.object("self", it -> card(comparison.self(), it));
        json.object("appraisal", it -> card(comparison.appraisal(), it));
        Comparison.Totals totals = comparison.totals();
        json.object("selfScored", it -> it.optional("claimed", totals.claimed())
                .number("self", totals.self())
                .number("appraisal", totals.appraisal())
                .number("standing", totals.standing()));
        json.list("criteria", comparison.criteria(), (it, line) -> it.item(l -> line(line, l)));
        json.list("facts", comparison.facts(), (it, difference) -> it.item(d -> difference(difference, d)));
    }

    private static void card(Scorecard card, Json json) throws IOException {
        json.number("score", card.score()).number("max", card.max()).optional("indexPercent", card.indexPercent());
        json.truth("complete", card.complete());
        json.text("packDigest", card.evaluation().packDigest())
                .text("factsDigest", card.evaluation().factsDigest());
    }

    private static void line(Comparison.Line line, Json json) throws IOException {
        CriterionScore appraisal = line.appraisal();
        json.text("code", line.self().criterion().code().text())
                .text("name", line.self().criterion().name());
        json.text("method", line.self().criterion().method().code())
                .number("max", line.self().criterion().max());
        json.truth("differs", line.differs()).optional("claimed", line.claimed());
        json.object("self", it -> it.text("status", line.self().status().name())
                .number("score", line.self().score()));
        json.object("appraisal", it -> it.text("status", appraisal.status().name())
                .number("computed", appraisal.computed())
                .number("score", appraisal.score()));
        if (appraisal.council().isPresent()) {
            Finding council = appraisal.council().get();
            json.object(
                    "council", it -> it.number("decided", appraisal.computed().add(council.points()))
                            .number("points", council.points())
                            .text("reason", council.reason()));
        }
        json.list("facts", line.facts(), (it, difference) -> it.item(d -> difference(difference, d)));
    }

    private static void difference(FactDifference difference, Json json) throws IOException {
        json.text("change", difference.kind().name());
        json.text("type", difference.fact().type().name())
                .text("id", difference.fact().id());
        json.list(
                "values",
                difference.changed(),
                (it, change) -> it.item(c -> c.text("field", change.field().name())
                        .optional("self", change.self())
                        .optional("appraisal", change.appraisal())));
    }
}
