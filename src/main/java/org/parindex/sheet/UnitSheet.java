package org.parindex.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parindex.pack.Criterion;
import org.parindex.pack.Method;
import org.parindex.pack.Rounding;
import org.parindex.report.Headings;
import org.parindex.scorecard.CriterionScore;
import org.parindex.scorecard.Scorecard;
import org.parindex.text.Language;

/** One unit in the shape of the official table: field, criterion, max, self, appraised, survey, index, note, evidence. */
final class UnitSheet {
    private static final int COLUMNS = 10;

    private final Grid grid;
    private final @Nullable Scorecard appraisal;
    private final @Nullable Scorecard self;
    private final Scorecard shown;
    private final Rounding rounding;

    private UnitSheet(Grid grid, @Nullable Scorecard appraisal, @Nullable Scorecard self) {
        this.grid = grid;
        this.appraisal = appraisal;
        this.self = self;
        this.shown = Objects.requireNonNull(appraisal == null ? self : appraisal);
        this.rounding = shown.pack().description().rounding();
    }

    /** One of the two stages at least. */
    static void fill(Grid grid, SheetStyles styles, @Nullable Scorecard appraisal, @Nullable Scorecard self) {
        new UnitSheet(grid, appraisal, self).fill(styles);
    }

    private void fill(SheetStyles styles) {
        grid.line(styles.title, shown.unit().name(), COLUMNS);
        grid.line(styles.remark, shown.pack().description().title(), COLUMNS);
        String caution = Headings.illustrative(shown.pack(), Language.VI);
        grid.line(styles.remark, caution == null ? "" : caution, COLUMNS);
        grid.head(
                "Lĩnh vực",
                "Mã",
                "Tiêu chí",
                "Điểm tối đa",
                "Tự đánh giá",
                "Thẩm định",
                "Điều tra xã hội học",
                "Chỉ số (%)",
                "Ghi chú",
                "Tài liệu kiểm chứng");
        grid.keepHead();
        for (Criterion.Group field : shown.pack().fields()) {
            List<CriterionScore> scores = shown.criteria().stream()
                    .filter(score -> score.criterion().field().equals(field))
                    .toList();
            sum(field.code() + ". " + field.name(), scores, false);
            scores.forEach(this::criterion);
        }
        sum("Tổng cộng", shown.criteria(), true);
        grid.widths(18, 7, 38, 9, 9, 9, 11, 9, 46, 42);
    }

    private void criterion(CriterionScore score) {
        boolean survey = !score.criterion().method().selfScored();
        grid.row()
                .skip()
                .text(score.criterion().code().text())
                .text(score.criterion().name());
        grid.number(score.criterion().max()).number(own(score.criterion()));
        grid.number(survey ? null : appraised(score)).number(survey ? appraised(score) : null);
        grid.number(percent(appraised(score), score.countedMax()));
        grid.text(Notes.note(score)).text(Notes.evidence(score));
    }

    /** What the unit gave itself, or where it claimed nothing, what the rules give for its own facts. */
    private @Nullable BigDecimal own(Criterion criterion) {
        if (self == null || !criterion.method().selfScored()) {
            return null;
        }
        Optional<CriterionScore> score = self.criterion(criterion.code().text());
        return score.map(own -> own.claimed() == null ? own.score() : own.claimed())
                .orElse(null);
    }

    private @Nullable BigDecimal appraised(CriterionScore score) {
        return appraisal == null ? null : score.score();
    }

    /** @param whole whether it is the unit's total, which the pack may keep within bounds */
    private void sum(String name, List<CriterionScore> scores, boolean whole) {
        BigDecimal max = add(scores.stream().map(CriterionScore::countedMax).toList());
        BigDecimal total = whole && appraisal != null ? appraisal.scoreExact() : sum(scores, null);
        grid.row().bold(name).bold(null).bold(null).boldNumber(max);
        grid.boldNumber(
                self == null
                        ? null
                        : add(scores.stream()
                                .map(score -> own(score.criterion()))
                                .filter(Objects::nonNull)
                                .toList()));
        grid.boldNumber(appraisal == null ? null : sum(scores, true)).boldNumber(survey(scores));
        grid.boldNumber(appraisal == null ? null : percent(total, max));
        grid.bold(null).bold(null);
    }

    private @Nullable BigDecimal survey(List<CriterionScore> scores) {
        boolean any =
                scores.stream().anyMatch(score -> !score.criterion().method().selfScored());
        return appraisal == null || !any ? null : sum(scores, false);
    }

    /** @param selfScored only criteria of this sort; null: all */
    private static BigDecimal sum(List<CriterionScore> scores, @Nullable Boolean selfScored) {
        return add(scores.stream()
                .filter(score -> {
                    Method method = score.criterion().method();
                    return selfScored == null || method.selfScored() == selfScored;
                })
                .map(CriterionScore::score)
                .toList());
    }

    private static BigDecimal add(List<BigDecimal> values) {
        return new ArrayList<>(values).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private @Nullable BigDecimal percent(@Nullable BigDecimal points, BigDecimal max) {
        return points == null || max.signum() == 0 ? null : rounding.percent(points, max);
    }
}
