package org.parindex.engine.guard;

import java.util.Set;
import java.util.regex.Pattern;
import org.parindex.pack.FaultCode;

/** Checks one rule: its name, that nothing stands before {@code when}, its condition and its consequence. */
final class RuleGuard {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N} .,:;()%–—/<>=+≥≤&×−'’\\-]{1,200}");
    private static final Set<String> TIMED = Set.of("timer", "duration", "calendars", "date", "effective", "expires");

    private final Refusals refusals;
    private final ConditionGuard condition;
    private final ConsequenceGuard consequence;

    RuleGuard(Vocabulary vocabulary, Refusals refusals) {
        this.refusals = refusals;
        this.condition = new ConditionGuard(vocabulary, refusals);
        this.consequence = new ConsequenceGuard(vocabulary, refusals);
    }

    /** The words after {@code rule}, without its {@code end}. */
    void check(Stretch words) {
        name(words.at(0));
        int then = index(words, "then", 0);
        int when = Math.min(index(words, "when", 1), then);
        header(words, when);
        if (when < then) {
            int from = words.after(when).is(":") ? when + 2 : when + 1;
            condition.check(words.part(from, then));
        }
        if (then < words.size()) {
            consequence(words, then, ListVariables.of(words.part(when, then)));
        }
    }

    private void consequence(Stretch words, int then, Set<String> lists) {
        if (words.after(then).is("[")) {
            refusals.refuse(FaultCode.NAMED_CONSEQUENCE, words.after(then));
        } else {
            consequence.check(words.part(then + 1, words.size()), lists);
        }
    }

    private static int index(Stretch words, String name, int from) {
        for (int i = from; i < words.size(); i++) {
            if (words.at(i).isName() && words.at(i).is(name) && !words.isMember(i)) {
                return i;
            }
        }
        return words.size();
    }

    private void name(Token name) {
        boolean quoted = name.kind() == Token.Kind.STRING;
        if (!quoted || !NAME.matcher(name.inside()).matches()) {
            refusals.refuse(FaultCode.FORBIDDEN_RULE_NAME, name);
        }
    }

    /** Only a fixed salience may stand here, which another check judges. */
    private void header(Stretch words, int when) {
        for (int i = 1; i < when; i++) {
            Token word = words.at(i);
            int number = words.after(i).is("-") ? i + 2 : i + 1;
            if (word.is("salience") && words.at(number).kind() == Token.Kind.NUMBER) {
                i = number;
            } else {
                refusals.refuse(code(word), word.start(), words.endOfDashed(i));
            }
        }
    }

    private static FaultCode code(Token word) {
        if (word.is("dialect")) {
            return FaultCode.DIALECT;
        }
        return TIMED.contains(word.text()) ? FaultCode.TIME_DEPENDENT : FaultCode.FORBIDDEN_ATTRIBUTE;
    }
}
