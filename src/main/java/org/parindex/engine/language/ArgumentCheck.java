package org.parindex.engine.language;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.parindex.engine.language.Expression.Call;
import org.parindex.engine.language.ValueType.Family;
import org.parindex.pack.FaultCode;
import org.parindex.text.Text;

/** Checks that what a condition gives to a method is what the method takes. */
final class ArgumentCheck {
    private static final List<Class<?>> SAMPLES = List.of(String.class, LocalDate.class, BigDecimal.class);

    private final RuleSource rule;

    ArgumentCheck(RuleSource rule) {
        this.rule = rule;
    }

    /** The first argument that no method of this name and as many arguments takes; what is not known may fit. */
    void check(ValueType owner, Call call, List<ValueType> given) {
        List<Class<?>[]> taken = Members.parameters(owner, call.name().text(), given.size());
        for (int at = 0; at < given.size(); at++) {
            int place = at;
            List<Class<?>> here =
                    taken.stream().<Class<?>>map(all -> all[place]).distinct().toList();
            if (!here.isEmpty() && here.stream().noneMatch(wanted -> fits(wanted, given.get(place)))) {
                wrong(call, at, given.get(at), here);
                return;
            }
        }
    }

    private static boolean fits(Class<?> wanted, ValueType given) {
        Family family = ValueType.of(wanted).family();
        Class<?> written = given.javaClass();
        if (wanted == Object.class || !given.known() || given.family() == Family.OTHER) {
            return true;
        }
        return family == Family.OTHER ? written != null && wanted.isAssignableFrom(written) : family == given.family();
    }

    private void wrong(Call call, int at, ValueType given, List<Class<?>> wanted) {
        Expression argument = call.arguments().get(at);
        String name = call.name().text();
        Text takes = words(wanted);
        rule.add(rule.source()
                .fault(
                        FaultCode.WRONG_ARGUMENT,
                        argument.start(),
                        argument.end(),
                        name + " không nhận " + given.family().text().vi() + " ở đây.",
                        name + " does not take " + given.family().text().en() + " here.")
                .withHint("Ở đây " + name + " cần " + takes.vi() + ".", "Here " + name + " wants " + takes.en() + "."));
    }

    private static Text words(List<Class<?>> wanted) {
        List<Text> words = wanted.stream().map(ArgumentCheck::word).distinct().toList();
        return new Text(
                words.stream().map(Text::vi).collect(Collectors.joining(" hoặc ")),
                words.stream().map(Text::en).collect(Collectors.joining(" or ")));
    }

    /** An interface of Java by what rules know that has it: what takes any day is said to take a day. */
    private static Text word(Class<?> wanted) {
        Class<?> known = SAMPLES.stream()
                .filter(sample -> wanted.isAssignableFrom(sample))
                .findFirst()
                .orElse(wanted);
        return ValueType.of(known).family().text();
    }
}
