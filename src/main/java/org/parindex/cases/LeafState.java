package org.parindex.cases;

import org.parindex.scorecard.CriterionScore;
import org.parindex.text.Text;

/** What can become of a criterion, as cases should show each of it that is possible. */
public enum LeafState {
    FULL("điểm tối đa", "full points"),
    BETWEEN("ở giữa", "between"),
    NONE("điểm thấp nhất", "lowest points"),
    NOT_APPLICABLE("không đánh giá", "not assessed"),
    MISSING("thiếu dữ kiện", "facts missing");

    private final String vi;
    private final String en;

    LeafState(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    public Text text() {
        return new Text(vi, en);
    }

    /** By the points computed from the facts, before a council decided. */
    static LeafState of(CriterionScore score) {
        return switch (score.status()) {
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case MISSING -> MISSING;
            case SCORED ->
                score.computed().compareTo(score.criterion().most()) == 0
                        ? FULL
                        : score.computed().compareTo(score.criterion().least()) == 0 ? NONE : BETWEEN;
        };
    }
}
