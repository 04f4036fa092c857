package org.parindex.engine.language;

import java.util.List;
import org.eclipse.jdt.core.compiler.CategorizedProblem;
import org.eclipse.jdt.core.compiler.IProblem;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackFault;

/** Tells the compiler's errors of one consequence in plain words, at their place in the DRL. */
final class ConsequenceFaults {
    private final Consequence consequence;
    private final DrlText source;
    private final Statements statements;
    private final ConsequenceNames names;

    ConsequenceFaults(Consequence consequence, Statements statements) {
        this.consequence = consequence;
        this.source = consequence.rule().source();
        this.statements = statements;
        this.names = new ConsequenceNames(consequence);
    }

    /** Those of syntax first: what follows from them in the same statement is not told. */
    void tell(List<CategorizedProblem> problems) {
        problems.stream().filter(ConsequenceFaults::isSyntax).forEach(this::tell);
        problems.stream().filter(problem -> !isSyntax(problem)).forEach(this::tell);
    }

    private static boolean isSyntax(CategorizedProblem problem) {
        return (problem.getID() & IProblem.Syntax) != 0;
    }

    private void tell(CategorizedProblem problem) {
        int from = consequence.offset(problem.getSourceStart());
        int to = Math.max(from, consequence.offset(problem.getSourceEnd() + 1));
        if (statements.isSpoilt(from) || names.isHidden(problem)) {
            return;
        }
        if (isSyntax(problem)) {
            statements.spoil(from);
        }
        consequence.rule().add(fault(problem, from, to));
    }

    private PackFault fault(CategorizedProblem problem, int from, int to) {
        return switch (problem.getID()) {
            case IProblem.ParsingErrorInsertToComplete -> insert(problem, from, to);
            case IProblem.UndefinedMethod -> names.method(problem, from, to);
            case IProblem.ParameterMismatch -> new ConsequenceArguments(consequence).mismatch(problem, from, to);
            case IProblem.UndefinedName, IProblem.UnresolvedVariable, IProblem.UndefinedType -> names.unknown(from, to);
            case IProblem.UndefinedField, IProblem.NotVisibleField -> names.field(from, to);
            case IProblem.InvalidOperator ->
                source.fault(
                                FaultCode.JAVA_ARITHMETIC,
                                from,
                                to,
                                "Không tính được " + source.slice(from, to) + " bằng dấu phép tính.",
                                source.slice(from, to) + " cannot be calculated with a sign.")
                        .withHint(
                                "Tính từ một tỷ lệ: .times(\"1.5\").over(\"80%\").",
                                "Calculate from a ratio: .times(\"1.5\").over(\"80%\").");
            case IProblem.TypeMismatch -> mismatch(problem, from, to);
            default -> general(problem, from, to);
        };
    }

    private PackFault insert(CategorizedProblem problem, int from, int to) {
        if (!problem.getArguments()[0].equals(";")) {
            return general(problem, from, to);
        }
        return source.fault(
                        FaultCode.SYNTAX,
                        from,
                        to,
                        "Thiếu dấu chấm phẩy sau chỗ này.",
                        "A semicolon is missing after this.")
                .withHint("Thêm ; ở cuối câu.", "Add ; at the end of the statement.")
                .withFix(source.fix(to, to, ";"));
    }

    private PackFault mismatch(CategorizedProblem problem, int from, int to) {
        String given = JavaWords.of(problem.getArguments()[0]).vi();
        String wanted = JavaWords.of(problem.getArguments()[1]).vi();
        return source.fault(
                FaultCode.WRONG_TYPES,
                from,
                to,
                "Ở đây cần " + wanted + ", không phải " + given + ".",
                "Here " + JavaWords.of(problem.getArguments()[1]).en() + " is wanted, not "
                        + JavaWords.of(problem.getArguments()[0]).en() + ".");
    }

    private PackFault general(CategorizedProblem problem, int from, int to) {
        String text = source.slice(from, to).strip();
        if (isSyntax(problem)) {
            return source.fault(
                            FaultCode.SYNTAX,
                            from,
                            to,
                            "Sai cú pháp: không hiểu \"" + text + "\" ở đây.",
                            "Syntax error: \"" + text + "\" cannot stand here.")
                    .withHint(
                            "Kiểm tra dấu phẩy, dấu + giữa các đoạn chữ, dấu ngoặc và dấu chấm phẩy.",
                            "Check commas, the + between texts, brackets and semicolons.");
        }
        return source.fault(
                        FaultCode.WRONG_CONSEQUENCE,
                        from,
                        to,
                        "Phần then không dùng được \"" + text + "\" như viết ở đây.",
                        "The part then cannot use \"" + text + "\" as written here.")
                .withHint(
                        "Phần then chỉ nên có các câu score.award( … ), score.deduct( … ) như trong rules/README.md.",
                        "The part then should only have score.award( … ), score.deduct( … ) as in rules/README.md.");
    }
}
