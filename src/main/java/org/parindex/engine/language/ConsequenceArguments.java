package org.parindex.engine.language;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.jdt.core.compiler.CategorizedProblem;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackFault;
import org.parindex.text.Text;

/** Calls whose arguments do not fit. */
final class ConsequenceArguments {
    private static final Map<String, String> FORMS = Map.of(
            "award", "score.award( \"1.5\", \"lý do\" )",
            "deduct", "score.deduct( \"0.25\", \"lý do\" )",
            "awardEach", "score.awardEach( \"0.1\", số lượng, \"lý do\" )",
            "deductEach", "score.deductEach( \"0.1\", số lượng, \"lý do\" )",
            "notApplicable", "score.notApplicable( \"lý do\" )",
            "missing", "score.missing( \"lý do\" )",
            "times", ".times( \"1.5\" )",
            "over", ".over( \"80%\" )",
            "below", ".below( \"80%\" )");
    private static final List<String> POINTS = List.of("String", "Amount", "BigDecimal");

    private final Consequence consequence;
    private final DrlText source;

    ConsequenceArguments(Consequence consequence) {
        this.consequence = consequence;
        this.source = consequence.rule().source();
    }

    /** The fault stands at the argument that cannot be right, at the method's name where that is not clear. */
    PackFault mismatch(CategorizedProblem problem, int from, int to) {
        String name = source.slice(from, to);
        List<String> given = Arrays.stream(problem.getArguments()[3 + shift(problem)].split(",\\s*"))
                .filter(type -> !type.isBlank())
                .map(type -> type.substring(type.lastIndexOf('.') + 1))
                .toList();
        List<List<DrlToken>> arguments = arguments(from);
        int wrong = wrong(problem, given, arguments.size());
        Text types = types(given);
        PackFault fault = source.fault(
                FaultCode.WRONG_ARGUMENT,
                wrong < 0 ? from : arguments.get(wrong).get(0).start(),
                wrong < 0 ? to : last(arguments.get(wrong)).end(),
                wrong < 0
                        ? name + " không nhận ( " + types.vi() + " )."
                        : name + " không nhận " + JavaWords.of(given.get(wrong)).vi() + " ở đây.",
                wrong < 0
                        ? name + " does not take ( " + types.en() + " )."
                        : name + " does not take "
                                + JavaWords.of(given.get(wrong)).en() + " here.");
        String form = FORMS.get(name);
        return form == null ? fault : fault.withHint(hint(form, given, wrong, true), hint(form, given, wrong, false));
    }

    private static int shift(CategorizedProblem problem) {
        return problem.getArguments().length > 3 ? 0 : -1;
    }

    private static String hint(String form, List<String> given, int wrong, boolean vi) {
        boolean ratio = wrong == 0 && given.get(0).equals("Ratio");
        String written = ratio ? form.replaceFirst("\"[^\"]*\"", "….times( \"1.5\" )") : form;
        return (vi
                        ? "Viết như " + written
                        : "Write as " + written.replace("lý do", "reason").replace("số lượng", "count"))
                + ".";
    }

    private static DrlToken last(List<DrlToken> tokens) {
        return tokens.get(tokens.size() - 1);
    }

    private List<List<DrlToken>> arguments(int name) {
        return Calls.of(consequence.rule().text().consequence()).stream()
                .filter(call -> call.name().start() == name)
                .findFirst()
                .map(Calls::arguments)
                .orElse(List.of());
    }

    /** The argument that is of the wrong type, counted from 0; -1 where their number is wrong, or it is not clear. */
    private static int wrong(CategorizedProblem problem, List<String> given, int written) {
        List<String> wanted = Arrays.stream(problem.getArguments()[2].split(",\\s*"))
                .filter(type -> !type.isBlank())
                .map(type -> type.substring(type.lastIndexOf('.') + 1))
                .toList();
        if (wanted.size() != given.size() || given.size() != written) {
            return -1;
        }
        for (int i = 0; i < wanted.size(); i++) {
            boolean points = i == 0 && FORMS.containsKey(problem.getArguments()[1]) && POINTS.contains(given.get(0));
            if (!points && !wanted.get(i).equals(given.get(i)) && !isCount(wanted.get(i), given.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isCount(String wanted, String given) {
        return wanted.equals("Number") && JavaWords.of(given).vi().startsWith("số");
    }

    private static Text types(List<String> given) {
        return new Text(
                given.stream().map(type -> JavaWords.of(type).vi()).collect(Collectors.joining(", ")),
                given.stream().map(type -> JavaWords.of(type).en()).collect(Collectors.joining(", ")));
    }
}
