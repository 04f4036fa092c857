package org.parindex.engine.guard;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Checks the classes that a pack was compiled to, before one of them is loaded: what the compiler wrote too. */
final class ClassGuard {
    private static final Set<String> PARENTS = Set.of("java/lang/Object", "java/lang/Enum");
    private static final Set<String> INTERFACES = Set.of(
            "java/io/Serializable",
            "org/drools/base/factmodel/GeneratedFact",
            "org/drools/base/factmodel/AccessibleFact",
            "org/drools/model/Model",
            "org/drools/model/DomainClassMetadata",
            "org/drools/modelcompiler/CanonicalKieModuleModel");

    private final Set<String> own;
    private final CallGraph calls = new CallGraph();
    private final Collection<Misdeed> misdeeds = new LinkedHashSet<>();

    private ClassGuard(Set<String> own) {
        this.own = own;
    }

    /** Everything that is not allowed; empty for classes that may be loaded. */
    static Collection<Misdeed> check(Map<String, byte[]> bytesByName) {
        ClassGuard guard = new ClassGuard(bytesByName.keySet());
        bytesByName.forEach(guard::read);
        for (String method : guard.calls.recursive()) {
            guard.misdeeds.add(new Misdeed(method.substring(0, method.indexOf('.')), "", "recursion"));
        }
        return guard.misdeeds;
    }

    private void read(String name, byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        if (!reader.getClassName().equals(name)) {
            misdeeds.add(new Misdeed(name, "", "class " + reader.getClassName()));
        }
        reader.accept(new Visitor(name), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    }

    /** One class. */
    private final class Visitor extends ClassVisitor {
        private final String name;
        private final ClassKind kind;

        Visitor(String name) {
            super(Opcodes.ASM9);
            this.name = name;
            this.kind = ClassKind.of(name);
        }

        private void accuse(String deed) {
            misdeeds.add(new Misdeed(name, "", deed));
        }

        @Override
        public void visit(int version, int access, String self, String signature, String parent, String[] interfaces) {
            if (!PARENTS.contains(parent)) {
                accuse("extends " + parent);
            }
            for (String each : interfaces) {
                if (!INTERFACES.contains(each) && !each.startsWith("org/drools/model/functions/")) {
                    accuse("implements " + each);
                }
            }
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String method, String descriptor, String signature, String[] exceptions) {
            boolean initialises = method.equals("<clinit>") && kind == ClassKind.DECLARED;
            if ((access & (Opcodes.ACC_NATIVE | Opcodes.ACC_SYNCHRONIZED)) != 0 || method.equals("finalize")) {
                accuse(method);
            }
            if (initialises) {
                accuse("static initialiser");
            }
            return new CodeGuard(
                    kind, name, method + descriptor, own, calls, deed -> misdeeds.add(new Misdeed(name, method, deed)));
        }
    }
}
