package org.parindex.report;

import java.io.IOException;
import org.parindex.facts.Fact;
import org.parindex.facts.FactField;
import org.parindex.facts.Origin;
import org.parindex.finding.Finding;
import org.parindex.finding.RulePlace;
import org.parindex.finding.SeenFact;
import org.parindex.scorecard.CriterionScore;
import org.parindex.scorecard.EvaluationInfo;
import org.parindex.scorecard.Scorecard;

/** A scorecard as JSON, in the shape that callers rely on. */
public final class ScorecardJson {

    private ScorecardJson() {}

    public static Json.Content of(Scorecard card) {
        return json -> json.object(members -> write(card, members));
    }

    private static void write(Scorecard card, Json json) throws IOException {
        EvaluationInfo info = card.evaluation();
        json.object("evaluation", it -> evaluation(info, it));
        json.object("unit", it -> unit(card, it));
        json.number("score", card.score())
                .number("scoreExact", card.scoreExact())
                .number("max", card.max());
        json.optional("indexPercent", card.indexPercent()).optional("class", card.classification());
        json.truth("complete", card.complete());
        if (card.pack().description().illustrative() != null) {
            json.truth("illustrative", true);
        }
        json.list(
                "methods",
                card.methods(),
                (it, method) -> it.item(m -> m.text("method", method.method().code())
                        .number("score", method.score())
                        .number("max", method.max())
                        .optional("percent", method.percent())));
        json.list(
                "fields",
                card.fields(),
                (it, field) -> it.item(f -> f.text("code", field.field().code().text())
                        .text("name", field.field().name())
                        .number("score", field.score())
                        .number("max", field.max())));
        json.list("criteria", card.criteria(), (it, score) -> it.item(c -> criterion(score, c)));
        json.list("totalFindings", card.totalFindings(), (it, finding) -> it.item(f -> finding(null, finding, f)));
    }

    private static void evaluation(EvaluationInfo info, Json json) throws IOException {
        json.text("id", info.id()).text("at", info.at().toString());
        json.text("index", info.pack().index()).number("year", info.pack().year());
        json.text("stage", info.stage().code()).text("asOf", info.asOf().toString());
        if (info.provisional()) {
            json.truth("provisional", true);
        }
        json.text("packDigest", info.packDigest()).text("factsDigest", info.factsDigest());
        json.text("program", info.program());
    }

    private static void unit(Scorecard card, Json json) throws IOException {
        json.text("id", card.unit().id())
                .text("name", card.unit().name())
                .text("bloc", card.unit().bloc());
        if (!card.unit().registered()) {
            json.truth("registered", false);
        }
    }

    private static void criterion(CriterionScore score, Json json) throws IOException {
        json.text("code", score.criterion().code().text())
                .text("name", score.criterion().name());
        json.text("method", score.criterion().method().code());
        json.text("status", score.status().name());
        json.number("score", score.score()).number("max", score.criterion().max());
        json.optional("claimed", score.claimed());
        json.list("findings", score.findings(), (it, finding) -> it.item(f -> finding(score, finding, f)));
    }

    private static void finding(@org.jspecify.annotations.Nullable CriterionScore score, Finding finding, Json json)
            throws IOException {
        json.text("kind", finding.kind().name()).number("points", finding.points());
        json.text("reason", finding.reason()).optional("arithmetic", finding.arithmetic());
        RulePlace place = finding.rule();
        if (place != null) {
            json.text("rule", place.rule()).text("file", place.file()).number("line", place.line());
        }
        if (score != null) {
            json.text("basis", score.criterion().basis());
        }
        if (!finding.facts().isEmpty()) {
            json.list("facts", finding.facts(), (it, seen) -> it.item(f -> fact(seen, f)));
        }
        if (!finding.searched().isEmpty()) {
            json.list(
                    "searched",
                    finding.searched(),
                    (it, searched) -> it.item(s -> s.text("pattern", searched.pattern())
                            .text("type", searched.type())
                            .number("among", searched.among())));
        }
    }

    private static void fact(SeenFact seen, Json json) throws IOException {
        Fact fact = seen.fact();
        json.text("type", fact.type().name()).text("id", fact.id());
        json.object("values", values -> {
            for (FactField field : fact.type().fields()) {
                if (!field.name().equals("id")) {
                    values.optional(field.name(), fact.value(field.name()));
                }
            }
        });
        json.optional("hit", seen.hit());
        if (!fact.evidence().isEmpty()) {
            json.list(
                    "evidence",
                    fact.evidence(),
                    (it, one) -> it.item(e -> e.text("ref", one.ref())
                            .text("title", one.title())
                            .text("date", one.date().toString())
                            .optional("url", one.url())));
        }
        json.optional("note", fact.note());
        Origin origin = fact.origin();
        if (origin != null) {
            json.object("origin", it -> OriginJson.write(origin, it));
        }
    }
}
