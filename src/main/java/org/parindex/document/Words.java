package org.parindex.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parindex.pack.Method;
import org.parindex.pack.RulePack;
import org.parindex.ranking.Ranking.Row;
import org.parindex.report.Shown;
import org.parindex.text.Language;

/** Figures in Vietnamese sentences, as administrative documents write them: 80,07%, 07/10, A, B và C. */
final class Words {
    static final String POINTS = " điểm phần trăm";

    private final int decimals;

    Words(RulePack pack) {
        this.decimals = pack.description().rounding().decimals();
    }

    /** With the decimals of the pack; "—" where there is none. */
    String fixed(@Nullable BigDecimal value) {
        return Shown.fixed(value, decimals, Language.VI);
    }

    String percent(@Nullable BigDecimal value) {
        return value == null ? "—" : fixed(value) + "%";
    }

    String signed(@Nullable BigDecimal value) {
        return Shown.signed(value, decimals, Language.VI);
    }

    /** Points rounded as the pack rounds, without trailing zeros. */
    String points(BigDecimal value) {
        return Shown.decimal(value.setScale(decimals, RoundingMode.HALF_UP), Language.VI);
    }

    /** At least two digits: 07. */
    static String count(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    /** Of how many: 07/10. */
    static String of(int number, int all) {
        return count(number) + "/" + count(all);
    }

    /** A, B và C; empty for none. */
    static String list(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " và " + names.get(names.size() - 1);
    }

    static String names(List<Row> rows) {
        return list(rows.stream().map(Words::name).toList());
    }

    static String name(Row row) {
        return row.scorecard().unit().name();
    }

    /** Tăng, giảm or giữ nguyên, and by how much. */
    String moved(BigDecimal change) {
        return change.signum() == 0
                ? "giữ nguyên"
                : (change.signum() > 0 ? "tăng " : "giảm ") + fixed(change.abs()) + POINTS;
    }

    /** The same for a rank. */
    static String rankMoved(int change) {
        return change == 0 ? "giữ nguyên bậc" : (change > 0 ? "tăng " : "giảm ") + count(Math.abs(change)) + " bậc";
    }

    /** The points of a method, as in: điểm điều tra xã hội học. */
    static String method(Method method) {
        return "điểm " + method.name().toLowerCase(java.util.Locale.ROOT).replaceFirst("^điểm ", "");
    }

    /** The first letter large, where a sentence begins. */
    static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
