package org.parindex.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parindex.comparison.Comparison;
import org.parindex.comparison.FactDifference;
import org.parindex.scorecard.CriterionScore;
import org.parindex.scorecard.Scorecard;
import org.parindex.scorecard.Status;
import org.parindex.text.Language;
import org.parindex.text.Text;

/** Self-assessment against appraisal for a terminal: several units in one table, or one unit by criterion and fact. */
public final class ComparisonTable {
    private final Language language;
    private final int width;

    private ComparisonTable(Language language, int width) {
        this.language = language;
        this.width = width;
    }

    /** Units of one pack, one a line, ending with a line feed; lines of at most {@code width} characters. */
    public static String units(List<Comparison> comparisons, Language language, int width) {
        return new ComparisonTable(language, width).units(comparisons);
    }

    /** One unit, every criterion with the facts that differ. */
    public static String criteria(Comparison comparison, Language language, int width) {
        return new ComparisonTable(language, width).criteria(comparison);
    }

    private String units(List<Comparison> comparisons) {
        TextTable table = new TextTable(width)
                .flexible(say("Đơn vị", "Unit"))
                .right(say("Tự nhận", "Claimed"))
                .right(say("Tự chấm", "Self"))
                .right(say("Thẩm định", "Appraised"))
                .right(say("Đứng", "Stands"))
                .right(say("Chênh", "Change"))
                .right(say("Tiêu chí khác", "Differing"));
        for (Comparison comparison : comparisons) {
            Comparison.Totals totals = comparison.totals();
            int decimals = decimals(comparison.appraisal());
            table.row(List.of(
                    comparison.appraisal().unit().name(),
                    Shown.fixed(totals.claimed(), decimals, language),
                    Shown.fixed(totals.self(), decimals, language),
                    Shown.fixed(totals.appraisal(), decimals, language),
                    Shown.fixed(totals.standing(), decimals, language),
                    Shown.signed(totals.standing().subtract(totals.self()), decimals, language),
                    String.valueOf(comparison.differing())));
        }
        String illustrative =
                Headings.illustrative(comparisons.get(0).appraisal().pack(), language);
        return comparisons.get(0).appraisal().evaluation().pack() + " · "
                + say("điểm các tiêu chí đơn vị tự chấm", "points of the criteria that units score themselves") + "\n"
                + (illustrative == null ? "" : illustrative + "\n") + "\n" + table.render();
    }

    private String criteria(Comparison comparison) {
        int decimals = decimals(comparison.appraisal());
        TextTable table = new TextTable(width)
                .left(say("Mã", "Code"))
                .flexible(say("Tiêu chí", "Criterion"))
                .right(say("Tự nhận", "Claimed"))
                .right(say("Tự chấm", "Self"))
                .right(say("Thẩm định", "Appraised"))
                .right(say("Hội đồng", "Council"))
                .right(say("Đứng", "Stands"));
        for (Comparison.Line line : comparison.criteria()) {
            table.row(List.of(
                    line.self().criterion().code().text(),
                    (line.differs() ? "≠ " : "  ") + line.self().criterion().name(),
                    Shown.fixed(line.claimed(), decimals, language),
                    Shown.fixed(points(line.self(), line.self().score()), decimals, language),
                    Shown.fixed(computed(line.appraisal()), decimals, language),
                    line.council() == null ? "" : Shown.fixed(line.council(), decimals, language),
                    Shown.fixed(points(line.appraisal(), line.appraisal().score()), decimals, language)));
        }
        Comparison.Totals totals = comparison.totals();
        table.row(List.of(
                "",
                "  " + say("Cộng, không kể điều tra xã hội học", "Together, without surveys"),
                Shown.fixed(totals.claimed(), decimals, language),
                Shown.fixed(totals.self(), decimals, language),
                Shown.fixed(totals.appraisal(), decimals, language),
                "",
                Shown.fixed(totals.standing(), decimals, language)));
        return head(comparison) + table.render() + reasons(comparison);
    }

    private String head(Comparison comparison) {
        Scorecard card = comparison.appraisal();
        String illustrative = Headings.illustrative(card.pack(), language);
        return TerminalLine.of(card.unit().name()) + " · " + card.evaluation().pack() + " · "
                + say("tự đánh giá và thẩm định", "self-assessment and appraisal") + "\n"
                + (illustrative == null ? "" : illustrative + "\n") + "\n";
    }

    /** What the council decided and which facts differ, criterion by criterion. */
    private String reasons(Comparison comparison) {
        List<Comparison.Line> changed =
                comparison.criteria().stream().filter(Comparison.Line::changed).toList();
        List<FactDifference> without = new ArrayList<>(comparison.facts());
        changed.forEach(line -> without.removeAll(line.facts()));
        return changed.stream().map(this::reasons).collect(Collectors.joining()) + withoutEffect(without);
    }

    private String withoutEffect(List<FactDifference> facts) {
        return facts.isEmpty()
                ? ""
                : "\n" + say("Dữ kiện khác nhau mà không đổi điểm", "Facts that differ and change no points") + "\n"
                        + facts.stream()
                                .map(difference -> wrapped(difference(difference), "  "))
                                .collect(Collectors.joining());
    }

    private String reasons(Comparison.Line line) {
        StringBuilder text = new StringBuilder("\n"
                + wrapped(
                        line.self().criterion().code() + " "
                                + line.self().criterion().name(),
                        ""));
        line.appraisal().council().ifPresent(finding -> text.append(wrapped(finding.reason(), "  ")));
        if (line.facts().isEmpty() && line.appraisal().council().isEmpty()) {
            text.append(wrapped(
                    say(
                            "Không dữ kiện nào của tiêu chí này khác nhau; xem các tiêu chí khác.",
                            "No fact of this criterion differs; see the other criteria."),
                    "  "));
        }
        line.facts().forEach(difference -> text.append(wrapped(difference(difference), "  ")));
        return text.toString();
    }

    private String difference(FactDifference difference) {
        String fact = difference.fact().type().label() + " " + difference.fact().id();
        return switch (difference.kind()) {
            case ADDED -> "+ " + fact + ": " + say("chỉ có khi thẩm định", "in the appraisal only");
            case REMOVED -> "− " + fact + ": " + say("chỉ có khi tự đánh giá", "in the self-assessment only");
            case CHANGED ->
                "≠ " + fact + ": "
                        + difference.changed().stream()
                                .map(change -> change.field().label() + " "
                                        + Shown.value(change.self(), language) + " → "
                                        + Shown.value(change.appraisal(), language))
                                .collect(Collectors.joining("; "));
        };
    }

    private String wrapped(String text, String indent) {
        String further = indent + "  ";
        return indent + String.join("\n" + further, TextTable.wrap(TerminalLine.of(text), width - further.length()))
                + "\n";
    }

    /** Nothing for a criterion that is not assessed. */
    private static @Nullable BigDecimal points(CriterionScore score, BigDecimal points) {
        return score.status() == Status.NOT_APPLICABLE ? null : points;
    }

    private static @Nullable BigDecimal computed(CriterionScore score) {
        return points(score, score.computed());
    }

    private static int decimals(Scorecard card) {
        return card.pack().description().rounding().decimals();
    }

    private String say(String vi, String en) {
        return new Text(vi, en).in(language);
    }
}
