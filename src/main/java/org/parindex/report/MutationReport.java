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
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
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
        lines.add("    + "
                + (mutant.after().isEmpty() ? new Text("(bỏ)", "(left out)").in(language) : mutant.after()));
        lines.add("    " + advice(verdict).in(language));
    }

    private static Text advice(Verdict verdict) {
        String code = verdict.mutant().criterion().text();
        return verdict.sight() == Sight.SEEN
                ? new Text(
                        "điểm không đổi, nhưng quy tắc lên tiếng khác đi trong " + verdict.by()
                                + ": ghi thêm findings hoặc rules ở đó",
                        "the points stay, but rules speak differently in " + verdict.by()
                                + ": add findings or rules there")
                : new Text(
                        "không ca nào của " + code + " thấy thay đổi này: thêm một ca mà hai dòng trên cho kết quả khác nhau",
                        "no case of " + code + " notices: add one for which the two lines above give different results");
    }
}
