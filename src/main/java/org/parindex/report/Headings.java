package org.parindex.report;

import org.jspecify.annotations.Nullable;
import org.parindex.facts.Stage;
import org.parindex.finding.Finding;
import org.parindex.pack.RulePack;
import org.parindex.scorecard.Status;
import org.parindex.text.Language;
import org.parindex.text.Text;

/** Names that several reports share. */
public final class Headings {

    private Headings() {}

    public static Text stage(Stage stage) {
        return stage == Stage.SELF ? new Text("tự đánh giá", "self-assessment") : new Text("thẩm định", "appraisal");
    }

    public static Text status(Status status) {
        return switch (status) {
            case SCORED -> new Text("được chấm", "scored");
            case NOT_APPLICABLE -> new Text("không đánh giá", "not assessed");
            case MISSING -> new Text("thiếu dữ kiện", "facts missing");
        };
    }

    static Text kind(Finding.Kind kind) {
        return switch (kind) {
            case START -> new Text("mở đầu", "start");
            case AWARD -> new Text("cho", "award");
            case DEDUCTION -> new Text("trừ", "deduction");
            case CAP -> new Text("giới hạn", "cap");
            case COUNCIL -> new Text("Hội đồng", "council");
            case ROUNDING -> new Text("làm tròn", "rounding");
            case NOT_APPLICABLE -> status(Status.NOT_APPLICABLE);
            case MISSING -> status(Status.MISSING);
        };
    }

    /** Why a pack's figures are illustrative, on lines of a width, ending with a line feed; empty where they are real. */
    static String illustrativeLines(RulePack pack, Language language, int width) {
        String line = illustrative(pack, language);
        return line == null ? "" : String.join("\n", TextTable.wrap(line, width)) + "\n";
    }

    /** Why a pack's figures are illustrative, as one line; null where they are real. */
    public static @Nullable String illustrative(RulePack pack, Language language) {
        String why = pack.description().illustrative();
        return why == null ? null : new Text("MINH HỌA: ", "ILLUSTRATIVE: ").in(language) + why;
    }
}
