package org.parindex.engine.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parindex.arithmetic.Decimals;
import org.parindex.facts.FactTypes;
import org.parindex.pack.CriterionCode;
import org.parindex.pack.RulePack;

/**
 * One thing that a rule can say: a call of {@code score}.
 *
 * @param line of the call, from 1
 * @param points the points, where they are written as one number; null where they are computed, counted or taken from
 *     a fact, or where it says no points
 * @param calculation whether the points are a quoted number times or over others
 * @param repeats whether the rule speaks once for each fact of a list
 */
public record Saying(
        CriterionCode criterion,
        String file,
        int line,
        Verb verb,
        @Nullable BigDecimal points,
        boolean calculation,
        boolean repeats) {

    /** The calls there are. */
    public enum Verb {
        AWARD,
        AWARD_EACH,
        DEDUCT,
        DEDUCT_EACH,
        NOT_APPLICABLE,
        MISSING;

        static @Nullable Verb of(String call) {
            return switch (call) {
                case "award" -> AWARD;
                case "awardEach" -> AWARD_EACH;
                case "deduct" -> DEDUCT;
                case "deductEach" -> DEDUCT_EACH;
                case "notApplicable" -> NOT_APPLICABLE;
                case "missing" -> MISSING;
                default -> null;
            };
        }

        public boolean takes() {
            return this == DEDUCT || this == DEDUCT_EACH;
        }

        public boolean gives() {
            return this == AWARD || this == AWARD_EACH;
        }
    }

    /** Everything that the rules of a pack can say, in the order of their files and lines. */
    public static List<Saying> of(FactTypes types) {
        List<Saying> sayings = new ArrayList<>();
        for (RulePack.RuleFile file : types.pack().files()) {
            for (RuleSource rule : RuleSource.of(file)) {
                boolean repeats = Repetition.possible(types, rule.conditions());
                Call.of(rule.consequence()).forEach(call -> sayings.add(of(rule, call, repeats)));
            }
        }
        return List.copyOf(sayings);
    }

    private static Saying of(RuleSource rule, Call call, boolean repeats) {
        List<Token> points = call.points();
        boolean one = points.size() == 1
                && points.get(0).isText()
                && Numbers.isNumber(points.get(0).content())
                && (call.verb() == Verb.AWARD || call.verb() == Verb.DEDUCT);
        return new Saying(
                rule.criterion(),
                rule.file().path(),
                rule.lineOf(call.context().get(0).from()),
                call.verb(),
                one ? Decimals.parse(points.get(0).content()) : null,
                !one && points.stream().anyMatch(Token::isText),
                repeats);
    }

    /** Whether its points can be any number: taken from a fact, or so many for each. */
    public boolean unbounded() {
        return verb == Verb.AWARD_EACH || (verb == Verb.AWARD && (repeats || (points == null && !calculation)));
    }
}
