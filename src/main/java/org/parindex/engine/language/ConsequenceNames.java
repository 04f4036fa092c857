package org.parindex.engine.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.core.compiler.CategorizedProblem;
import org.eclipse.jdt.core.compiler.IProblem;
import org.parindex.arithmetic.Amount;
import org.parindex.arithmetic.Ratio;
import org.parindex.facts.FactType;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackFault;
import org.parindex.text.Suggestion;

/** Names in a consequence that nothing answers to: variables, methods, fields. */
final class ConsequenceNames {
    /** What can be said to {@code score}. */
    static final List<String> SCORE = List.of("award", "deduct", "awardEach", "deductEach", "notApplicable", "missing");

    private static final Set<Integer> UNRESOLVED =
            Set.of(IProblem.UndefinedName, IProblem.UnresolvedVariable, IProblem.UndefinedType);
    private static final Map<String, List<String>> METHODS =
            Map.of("Score", SCORE, "Ratio", methods(Ratio.class), "Amount", methods(Amount.class));

    private final Consequence consequence;
    private final DrlText source;

    ConsequenceNames(Consequence consequence) {
        this.consequence = consequence;
        this.source = consequence.rule().source();
    }

    /** A ratio must be multiplied before it is divided by a mark: points come first. */
    private static PackFault overWithoutTimes(PackFault fault) {
        return fault.withHint(
                "Viết .over sau .times: .times( \"1\" ).over( \"80%\" ).",
                "Write .over after .times: .times( \"1\" ).over( \"80%\" ).");
    }

    private static List<String> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> java.lang.reflect.Modifier.isPublic(method.getModifiers())
                        && !java.lang.reflect.Modifier.isStatic(method.getModifiers()))
                .map(method -> method.getName())
                .filter(name -> name.matches("get.*|times|over|below"))
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Whether the problem is about a variable whose own fault is told already, or about a class: which of those a rule
     * may name is judged with what rules may do.
     */
    boolean isHidden(CategorizedProblem problem) {
        if (!UNRESOLVED.contains(problem.getID())) {
            return false;
        }
        String name = problem.getArguments()[0];
        boolean isClass = Character.isUpperCase(name.charAt(0))
                && Suggestion.closest(name, known()).isEmpty();
        return isClass || consequence.hidden().contains(name);
    }

    private List<String> known() {
        List<String> known = new ArrayList<>(consequence.variables());
        known.add("score");
        return known;
    }

    /** A variable, or a type, that is not known. */
    PackFault unknown(int from, int to) {
        String name = source.slice(from, to);
        PackFault fault = source.fault(
                FaultCode.UNBOUND_VARIABLE,
                from,
                to,
                "Quy tắc này không đặt " + name + ".",
                "This rule does not set " + name + ".");
        return Spelling.hinted(fault, source, from, to, name, known());
    }

    /** A field asked for without {@code get}. */
    PackFault field(int from, int to) {
        String name = source.slice(from, to);
        String getter = "get" + Character.toUpperCase(name.charAt(0)) + name.substring(1) + "()";
        return source.fault(
                        FaultCode.UNKNOWN_FIELD,
                        from,
                        to,
                        "Trong phần then không viết được ." + name + ".",
                        "In the part then ." + name + " cannot be written.")
                .withHint("Viết ." + getter + ".", "Write ." + getter + ".");
    }

    /** A method that its value does not have. */
    PackFault method(CategorizedProblem problem, int from, int to) {
        String owner = problem.getArguments()[0];
        String type = owner.substring(owner.lastIndexOf('.') + 1);
        String name = source.slice(from, to);
        String called = called(type);
        if (type.equals("Ratio") && name.equals("over")) {
            return overWithoutTimes(none(source, from, to, called));
        }
        return otherPrefix(type, name)
                .map(getter -> none(source, from, to, called)
                        .withHint("Viết " + getter + "().", "Write " + getter + "().")
                        .withFix(source.fix(from, to, getter)))
                .orElseGet(() ->
                        Spelling.hinted(none(source, from, to, called), source, from, to, name, candidates(type)));
    }

    /** A method that {@code score} does not have, known by its name alone. */
    static PackFault ofScore(DrlText source, DrlToken name) {
        return Spelling.hinted(
                none(source, name.start(), name.end(), "score"), source, name.start(), name.end(), name.text(), SCORE);
    }

    private static PackFault none(DrlText source, int from, int to, String called) {
        String name = source.slice(from, to);
        return source.fault(
                FaultCode.UNKNOWN_METHOD,
                from,
                to,
                (called.isEmpty() ? "Không có " : called + " không có ") + name + "( … ).",
                (called.isEmpty() ? "There is no " : called + " has no ") + name + "( … ).");
    }

    /** {@code getLate} where {@code isLate} or {@code late} is written. */
    private Optional<String> otherPrefix(String type, String name) {
        String field = name.replaceFirst("^(get|is)(?=\\p{Lu})", "");
        return consequence.rule().types().facts().find(type).stream()
                .flatMap(fact -> Members.methods(fact).stream())
                .filter(getter -> getter.replaceFirst("^(get|is)", "").equalsIgnoreCase(field))
                .findFirst();
    }

    private String called(String type) {
        if (type.equals(consequence.java().className())) {
            return "";
        }
        return type.equals("Score") ? "score" : type;
    }

    private List<String> candidates(String type) {
        Optional<FactType> fact = consequence.rule().types().facts().find(type);
        return fact.map(Members::methods).orElseGet(() -> METHODS.getOrDefault(type, List.of()));
    }
}
