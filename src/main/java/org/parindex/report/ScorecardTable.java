package org.parindex.report;

import java.util.List;
import java.util.Objects;
import org.parindex.pack.Criterion;
import org.parindex.scorecard.CriterionScore;
import org.parindex.scorecard.Scorecard;
import org.parindex.text.Language;
import org.parindex.text.Text;

/** One scorecard for a terminal: every criterion with its points and the first reason for points lost. */
public final class ScorecardTable {

    private ScorecardTable() {}

    /** The scorecard as lines of at most {@code width} characters, ending with a line feed. */
    public static String render(Scorecard card, Language language, int width) {
        StringBuilder text = new StringBuilder(head(card, language, width));
        TextTable table = new TextTable(width)
                .left(new Text("Mã", "Code").in(language))
                .flexible(new Text("Tiêu chí", "Criterion").in(language))
                .right(new Text("Điểm", "Score").in(language))
                .right(new Text("Tối đa", "Max").in(language))
                .right(new Text("Mất", "Lost").in(language));
        Criterion.Group field = null;
        for (CriterionScore score : card.criteria()) {
            if (!Objects.equals(field, score.criterion().field())) {
                field = score.criterion().field();
                table.row(List.of(field.code().text(), field.name(), "", "", ""));
            }
            table.row(cells(score, card, language));
        }
        return text.append(table.render()).toString();
    }

    private static String head(Scorecard card, Language language, int width) {
        int decimals = card.pack().description().rounding().decimals();
        String head =
                TerminalLine.of(card.unit().name()) + " · " + card.evaluation().pack() + " · "
                        + Headings.stage(card.evaluation().stage()).in(language) + "\n";
        head += Headings.illustrativeLines(card.pack(), language, width);
        head += Shown.fixed(card.score(), decimals, language) + " / " + Shown.decimal(card.max(), language) + " = "
                + Shown.fixed(card.indexPercent(), decimals, language) + "%";
        head += card.classification() == null ? "" : " · " + card.classification();
        head += card.complete() ? "" : new Text(" · thiếu dữ kiện", " · facts missing").in(language);
        head += card.evaluation().provisional()
                ? new Text(" · tạm tính đến ", " · provisional as of ").in(language)
                        + Shown.value(card.evaluation().asOf(), language)
                : "";
        return head + "\n\n";
    }

    private static List<String> cells(CriterionScore score, Scorecard card, Language language) {
        int decimals = card.pack().description().rounding().decimals();
        boolean scored = score.status() == org.parindex.scorecard.Status.SCORED;
        return List.of(
                score.criterion().code().text(),
                scored
                        ? score.criterion().name()
                        : "(" + Headings.status(score.status()).in(language) + ") "
                                + score.criterion().name(),
                scored ? Shown.fixed(score.score(), decimals, language) : "—",
                Shown.decimal(score.criterion().max(), language),
                score.lost().signum() == 0 ? "" : Shown.fixed(score.lost(), decimals, language));
    }
}
