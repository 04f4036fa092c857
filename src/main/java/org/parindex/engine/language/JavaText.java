package org.parindex.engine.language;

import java.util.Arrays;
import org.eclipse.jdt.internal.compiler.env.ICompilationUnit;
import org.eclipse.jdt.internal.compiler.lookup.LookupEnvironment;
import org.eclipse.jdt.internal.compiler.lookup.ModuleBinding;

/** One class of Java text that stands in no file. */
final class JavaText implements ICompilationUnit {
    private final String packageName;
    private final String className;
    private final String text;

    JavaText(String packageName, String className, String text) {
        this.packageName = packageName;
        this.className = className;
        this.text = text;
    }

    String className() {
        return className;
    }

    @Override
    public char[] getContents() {
        return text.toCharArray();
    }

    @Override
    public char[] getMainTypeName() {
        return className.toCharArray();
    }

    @Override
    public char[][] getPackageName() {
        return Arrays.stream(packageName.split("\\.")).map(String::toCharArray).toArray(char[][]::new);
    }

    @Override
    public char[] getFileName() {
        return (packageName.replace('.', '/') + "/" + className + ".java").toCharArray();
    }

    @Override
    public ModuleBinding module(LookupEnvironment environment) {
        return environment.UnNamedModule;
    }
}
