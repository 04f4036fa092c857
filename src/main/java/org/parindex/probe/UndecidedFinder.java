package org.parindex.probe;

import java.util.List;
import java.util.Set;
import org.parindex.engine.RuleReading;
import org.parindex.finding.RulePlace;
import org.parindex.pack.FaultCode;
import org.parindex.text.Text;

/** Tells why a criterion could not be decided, so that it does not pass in silence. */
final class UndecidedFinder {
    private static final Text HINT = new Text(
            "Viết điều kiện thành so sánh một trường với một giá trị, hoặc viết thêm ca thử cho tiêu chí này.",
            "Write the condition as a comparison of one field with one value, or write more cases for this criterion.");
    private static final Text UNREACHED = new Text(
            "Xem lại điều kiện: các ngưỡng có thể loại trừ nhau. Nếu đúng ý, viết ca thử cho quy tắc này.",
            "Look at its condition: its thresholds may exclude each other. If it is meant so, write a case for the rule.");

    private static final Text NOTHING_TRIED = new Text(
            "không dựng được hồ sơ nào hợp lệ để thử", "no submission could be made up that would be accepted");

    private final List<RuleReading> readings;
    private final LeafTrials trials;
    private final LeafFaults faults;

    UndecidedFinder(List<RuleReading> readings, LeafTrials trials, LeafFaults faults) {
        this.readings = readings;
        this.trials = trials;
        this.faults = faults;
    }

    void find() {
        RulePlace first = readings.get(0).place();
        readings.forEach(this::unread);
        if (trials.outcomes().isEmpty()) {
            undecided(first, first.line(), NOTHING_TRIED, HINT);
            return;
        }
        for (Text limit : trials.limits()) {
            undecided(first, first.line(), limit, HINT);
        }
        Set<String> spoken = LeafProbe.spoken(trials);
        for (RuleReading rule : readings) {
            if (!spoken.contains(rule.place().rule())) {
                undecided(rule.place(), rule.place().line(), unreached(rule.place()), UNREACHED);
            }
        }
    }

    private void unread(RuleReading rule) {
        for (RuleReading.Unread unread : rule.unread()) {
            String text = "\"" + unread.text() + "\"";
            undecided(
                    rule.place(),
                    unread.line(),
                    new Text(
                            "không đọc được ngưỡng trong " + text + " của quy tắc \""
                                    + rule.place().rule() + "\"",
                            "no threshold can be read from " + text + " in the rule \""
                                    + rule.place().rule() + "\""),
                    HINT);
        }
    }

    private Text unreached(RulePlace rule) {
        return new Text(
                "trong " + trials.outcomes().size() + " bộ dữ kiện đã thử, không bộ nào làm quy tắc \"" + rule.rule()
                        + "\" lên tiếng",
                "of " + trials.outcomes().size() + " sets of facts tried, none makes the rule \"" + rule.rule()
                        + "\" speak");
    }

    private void undecided(RulePlace place, int line, Text why, Text hint) {
        faults.add(
                FaultCode.UNDECIDED,
                place.file(),
                line,
                new Text(
                        "chưa kiểm tra được khoảng trống và chồng lấn: " + why.vi() + ".",
                        "gaps and overlaps could not be decided: " + why.en() + "."),
                hint);
    }
}
