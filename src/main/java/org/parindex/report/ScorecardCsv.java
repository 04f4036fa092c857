package org.parindex.report;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.parindex.arithmetic.Decimals;
import org.parindex.finding.Finding;
import org.parindex.scorecard.CriterionScore;
import org.parindex.scorecard.Scorecard;

/**
 * Scorecards as CSV (RFC 4180, comma, decimal point): a row for each criterion, and one for the total with an empty
 * code. A text that a spreadsheet would run as a formula is preceded by an apostrophe.
 */
public final class ScorecardCsv {
    private static final List<String> COLUMNS = List.of(
            "index",
            "year",
            "stage",
            "unit",
            "unitName",
            "bloc",
            "code",
            "criterion",
            "method",
            "status",
            "score",
            "max",
            "lost",
            "reasons");

    private ScorecardCsv() {}

    /** Writes a heading and the rows of every scorecard, in order. */
    public static void write(List<Scorecard> cards, Writer writer) {
        CsvSchema schema = CsvSchema.builder()
                .addColumns(COLUMNS, CsvSchema.ColumnType.STRING)
                .build()
                .withHeader();
        try (var rows = new CsvMapper().writer(schema).writeValues(writer)) {
            for (Scorecard card : cards) {
                for (CriterionScore score : card.criteria()) {
                    rows.write(criterion(card, score));
                }
                rows.write(total(card));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> criterion(Scorecard card, CriterionScore score) {
        String reasons = score.findings().stream().map(Finding::reason).collect(Collectors.joining("; "));
        return row(
                card,
                score.criterion().code().text(),
                score.criterion().name(),
                score.criterion().method().code(),
                score.status().name(),
                Decimals.plain(score.score()),
                Decimals.plain(score.criterion().max()),
                Decimals.plain(score.lost()),
                reasons);
    }

    private static List<String> total(Scorecard card) {
        return row(
                card,
                "",
                card.classification() == null ? "" : card.classification(),
                "",
                card.complete() ? "COMPLETE" : "INCOMPLETE",
                Decimals.plain(card.score()),
                Decimals.plain(card.max()),
                Decimals.plain(card.max().subtract(card.score())),
                "");
    }

    private static List<String> row(Scorecard card, String... cells) {
        List<String> head = List.of(
                card.evaluation().pack().index(),
                String.valueOf(card.evaluation().pack().year()),
                card.evaluation().stage().code(),
                harmless(card.unit().id()),
                harmless(card.unit().name()),
                card.unit().bloc());
        return java.util.stream.Stream.concat(
                        head.stream(), java.util.Arrays.stream(cells).map(ScorecardCsv::cell))
                .toList();
    }

    private static String cell(String text) {
        return text.matches("-?\\d+(\\.\\d+)?") ? text : harmless(text);
    }

    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
