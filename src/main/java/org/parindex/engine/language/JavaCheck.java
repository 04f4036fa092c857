package org.parindex.engine.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jdt.core.compiler.CategorizedProblem;
import org.eclipse.jdt.internal.compiler.CompilationResult;
import org.eclipse.jdt.internal.compiler.Compiler;
import org.eclipse.jdt.internal.compiler.DefaultErrorHandlingPolicies;
import org.eclipse.jdt.internal.compiler.classfmt.ClassFileConstants;
import org.eclipse.jdt.internal.compiler.env.ICompilationUnit;
import org.eclipse.jdt.internal.compiler.impl.CompilerOptions;
import org.eclipse.jdt.internal.compiler.problem.DefaultProblemFactory;

/** Has Java texts looked at by the compiler that the rule engine brings, in memory; needs no JDK. */
final class JavaCheck {

    private JavaCheck() {}

    /** The errors of each text, by its class name, in the order of the text; nothing is kept of what compiles. */
    static Map<String, List<CategorizedProblem>> errors(String drlPackage, List<JavaText> texts) {
        Map<String, List<CategorizedProblem>> errors = new HashMap<>();
        Compiler compiler = new Compiler(
                new JavaClasses(drlPackage),
                DefaultErrorHandlingPolicies.proceedWithAllProblems(),
                options(),
                result -> errors.put(name(result), errors(result)),
                new DefaultProblemFactory(Locale.ENGLISH));
        compiler.compile(texts.toArray(ICompilationUnit[]::new));
        return errors;
    }

    private static CompilerOptions options() {
        CompilerOptions options = new CompilerOptions();
        options.complianceLevel = ClassFileConstants.JDK17;
        options.sourceLevel = ClassFileConstants.JDK17;
        options.targetJDK = ClassFileConstants.JDK17;
        options.performMethodsFullRecovery = true;
        options.performStatementsRecovery = true;
        options.generateClassFiles = false;
        return options;
    }

    private static String name(CompilationResult result) {
        return new String(result.getCompilationUnit().getMainTypeName());
    }

    private static List<CategorizedProblem> errors(CompilationResult result) {
        List<CategorizedProblem> errors = new ArrayList<>();
        if (result.hasErrors()) {
            errors.addAll(List.of(result.getErrors()));
        }
        return errors;
    }
}
