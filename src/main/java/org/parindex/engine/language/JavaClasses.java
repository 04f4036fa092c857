package org.parindex.engine.language;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jdt.internal.compiler.classfmt.ClassFileReader;
import org.eclipse.jdt.internal.compiler.classfmt.ClassFormatException;
import org.eclipse.jdt.internal.compiler.env.INameEnvironment;
import org.eclipse.jdt.internal.compiler.env.NameEnvironmentAnswer;
import org.jspecify.annotations.Nullable;

/** The classes that a consequence can name: those of the Java platform's base and of this program. */
final class JavaClasses implements INameEnvironment {
    private final ClassLoader loader;
    private final Set<String> packages = new HashSet<>();

    /**
     * Of the running program.
     *
     * @param drlPackage the package that the rules stand in
     */
    JavaClasses(String drlPackage) {
        loader = JavaClasses.class.getClassLoader();
        Set<String> known = new HashSet<>(Object.class.getModule().getPackages());
        known.addAll(Set.of("org.parindex.arithmetic", "org.parindex.engine", drlPackage));
        for (String name : known) {
            for (int dot = name.indexOf('.'); dot > 0; dot = name.indexOf('.', dot + 1)) {
                packages.add(name.substring(0, dot));
            }
            packages.add(name);
        }
    }

    @Override
    public @Nullable NameEnvironmentAnswer findType(char[][] compoundName) {
        return find(joined(compoundName));
    }

    @Override
    public @Nullable NameEnvironmentAnswer findType(char[] typeName, char[][] packageName) {
        String folder = joined(packageName);
        return find(folder.isEmpty() ? new String(typeName) : folder + "." + new String(typeName));
    }

    private @Nullable NameEnvironmentAnswer find(String name) {
        try (InputStream bytes = loader.getResourceAsStream(name.replace('.', '/') + ".class")) {
            return bytes == null
                    ? null
                    : new NameEnvironmentAnswer(new ClassFileReader(bytes.readAllBytes(), name.toCharArray()), null);
        } catch (IOException | ClassFormatException unreadable) {
            return null;
        }
    }

    @Override
    public boolean isPackage(char @Nullable [][] parentPackageName, char[] packageName) {
        String parent = parentPackageName == null ? "" : joined(parentPackageName);
        String name = new String(packageName);
        return packages.contains(parent.isEmpty() ? name : parent + "." + name);
    }

    @Override
    public void cleanup() {
        // keeps nothing
    }

    private static String joined(char @Nullable [][] names) {
        return names == null ? "" : Arrays.stream(names).map(String::new).collect(Collectors.joining("."));
    }
}
