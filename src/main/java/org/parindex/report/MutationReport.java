package org.parindex.report;

import java.util.ArrayList;
import java.util.List;
import org.parindex.mutation.Mutant;
import org.parindex.mutation.MutationResult;
import org.parindex.mutation.Verdict;
import org.parindex.mutation.Verdict.Sight;
import org.parindex.text.Language;
import org.parindex.text.Text;

/** The changes that no case would notice, each with its place, and how many in a hundred are noticed. */
public final class MutationReport {
    private final Language language;

    private MutationReport(Language language) {
        this.language = language;
    }

    /** The changes in which no case fails; empty if there is none. Ends with a line feed. */
    public static String render(MutationResult result, Language language) {
        MutationReport report = new MutationReport(language);
        List<String> lines = new ArrayList<>();
        result.notCaught().forEach(verdict -> report.add(verdict, lines));
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n" + report.advice() + "\n";
    }

    /** {@code 949 thay đổi đã thử, 940 thay đổi bị ca phát hiện: 99%}. */
    public static String summary(MutationResult result, Language language) {
        long unusable = result.count(Sight.UNUSABLE);
        Text left = unusable == 0
                ? new Text("", "")
                : new Text(
                        "; " + unusable + " thay đổi không biên dịch được, không tính",
                        "; " + unusable + " do not compile and do not count");
        return new Text(
                                result.usable() + " thay đổi đã thử, " + result.count(Sight.CAUGHT)
                                        + " thay đổi bị ca phát hiện: ",
                                result.usable() + " changes tried, " + result.count(Sight.CAUGHT)
                                        + " noticed by a case: ")
                        .in(language)
                + Shown.decimal(result.percent(), language) + "%" + left.in(language);
    }

    private void add(Verdict verdict, List<String> lines) {
        Mutant mutant = verdict.mutant();
        lines.add("? " + mutant.place());
        lines.add("    − " + mutant.before());
        lines.add("    + " + (mutant.after().isEmpty() ? say("(bỏ)", "(left out)") : mutant.after()));
        if (verdict.sight() == Sight.SEEN) {
            lines.add("    "
                    + say(
                            "điểm không đổi, chỉ quy tắc lên tiếng khác đi: ",
                            "same points, but rules speak differently: ")
                    + verdict.by());
        }
    }

    /** What to do, once for all. */
    private String advice() {
        return say(
                "Không ca nào không đạt khi đổi − thành +. Thêm một ca ở đó hai dòng cho kết quả khác nhau;\n"
                        + "nếu điểm vẫn như nhau, ghi thêm findings (số lần lên tiếng) hoặc rules (quy tắc nào lên tiếng).",
                "No case fails when − becomes +. Add a case for which the two lines give different results;\n"
                        + "where the points stay the same, state findings (how often rules speak) or rules (which).");
    }

    private String say(String vi, String en) {
        return new Text(vi, en).in(language);
    }
}
