package org.parindex.engine.guard;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Checks a built module before it is used, and says which rule each forbidden instruction belongs to. */
public final class CompiledGuard {
    private static final String CLASS = ".class";

    private final Map<String, byte[]> bytes;
    private final Map<String, Set<String>> rulesOfClass = new HashMap<>();
    private final Map<String, Set<String>> ruleOfMethod = new HashMap<>();

    private CompiledGuard(Map<String, byte[]> bytes) {
        this.bytes = bytes;
    }

    /**
     * What is not allowed, by rule: the first thing of each. The rule is empty where it is not known.
     *
     * @return empty for a module that may be loaded
     */
    public static Map<String, String> check(InternalKieModule module) {
        return check(classes(module));
    }

    private static Map<String, String> check(Map<String, byte[]> bytes) {
        Collection<Misdeed> misdeeds = ClassGuard.check(bytes);
        Map<String, String> byRule = new TreeMap<>();
        if (!misdeeds.isEmpty()) {
            CompiledGuard guard = new CompiledGuard(bytes);
            bytes.keySet().forEach(guard::noteRules);
            for (Misdeed misdeed : misdeeds) {
                guard.rules(misdeed).forEach(rule -> byRule.putIfAbsent(rule, deed(misdeed)));
            }
        }
        return byRule;
    }

    /** Rules with the same part share its class. */
    private Set<String> rules(Misdeed misdeed) {
        String method = misdeed.ownerClass() + "." + misdeed.method();
        return rulesOfClass.getOrDefault(misdeed.ownerClass(), ruleOfMethod.getOrDefault(method, Set.of("")));
    }

    private static String deed(Misdeed misdeed) {
        return misdeed.deed().replaceAll("[\\w$]+/", "");
    }

    private static Map<String, byte[]> classes(InternalKieModule module) {
        Map<String, byte[]> classes = new TreeMap<>();
        for (String file : module.getFileNames()) {
            if (file.endsWith(CLASS)) {
                classes.put(file.substring(0, file.length() - CLASS.length()), module.getBytes(file));
            }
        }
        return classes;
    }

    /** A method that builds a rule names the rule, then the classes of its parts. */
    private void noteRules(String name) {
        if (ClassKind.of(name) != ClassKind.FRAME) {
            return;
        }
        new ClassReader(bytes.getOrDefault(name, new byte[0]))
                .accept(
                        new ClassVisitor(Opcodes.ASM9) {
                            @Override
                            public MethodVisitor visitMethod(
                                    int access, String method, String descriptor, String generic, String[] thrown) {
                                return new Parts(name + "." + method);
                            }
                        },
                        ClassReader.SKIP_DEBUG);
    }

    /** Reads one method that builds a rule. */
    private final class Parts extends MethodVisitor {
        private final String method;
        private String constant = "";
        private String rule = "";

        Parts(String method) {
            super(Opcodes.ASM9);
            this.method = method;
        }

        @Override
        public void visitLdcInsn(Object value) {
            constant = value instanceof Type ? "" : String.valueOf(value);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            if (owner.equals("org/drools/modelcompiler/dsl/pattern/D") && name.equals("rule")) {
                rule = constant;
                ruleOfMethod.put(method, Set.of(rule));
            }
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            if (!rule.isEmpty() && ClassKind.of(owner) == ClassKind.PART) {
                rulesOfClass.computeIfAbsent(owner, any -> new TreeSet<>()).add(rule);
            }
        }
    }
}
