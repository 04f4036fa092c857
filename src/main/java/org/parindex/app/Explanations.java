package org.parindex.app;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parindex.report.Explanation;
import org.parindex.scorecard.CriterionScore;
import org.parindex.scorecard.Scorecard;

/** Why one criterion got its points, for one unit or for all. */
final class Explanations {
    private final String criterion;
    private final @Nullable String unit;
    private final LanguageOption language;

    /** Of one criterion; {@code unit} null: of every unit. */
    Explanations(String criterion, @Nullable String unit, LanguageOption language) {
        this.criterion = criterion;
        this.unit = unit;
        this.language = language;
    }

    /** In the order of the scorecards. */
    String of(List<Scorecard> cards) throws UnusableException {
        List<Scorecard> wanted = cards.stream()
                .filter(card -> unit == null || unit.equals(card.unit().id()))
                .toList();
        if (wanted.isEmpty() && unit != null) {
            List<String> ids = cards.stream().map(card -> card.unit().id()).toList();
            throw new UnusableException(
                    language.say("Không có đơn vị \"" + unit + "\".", "There is no unit \"" + unit + "\".")
                            + language.near(unit, ids));
        }
        List<String> explanations = new ArrayList<>();
        for (Scorecard card : wanted) {
            explanations.add(Explanation.render(card, score(card), language.language()));
        }
        return String.join("\n", explanations);
    }

    private CriterionScore score(Scorecard card) throws UnusableException {
        List<String> codes = card.criteria().stream()
                .map((CriterionScore each) -> each.criterion().code().text())
                .toList();
        return card.criterion(criterion)
                .orElseThrow(() -> new UnusableException(language.say(
                                "Bộ " + card.evaluation().pack() + " không có tiêu chí \"" + criterion + "\".",
                                "The pack " + card.evaluation().pack() + " has no criterion \"" + criterion + "\".")
                        + language.near(criterion, codes)));
    }
}
