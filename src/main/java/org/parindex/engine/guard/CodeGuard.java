package org.parindex.engine.guard;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Checks each instruction of one method. */
final class CodeGuard extends MethodVisitor {
    private static final int MOST_IN_ARRAY = 5_000;
    private static final int MOST_STORED = 16;

    private final ClassKind kind;
    private final String method;
    private final Set<String> own;
    private final CallGraph calls;
    private final String caller;
    private final Consumer<String> deeds;
    private final Set<Label> passed = new HashSet<>();
    private int constant = -1;
    private String text = "";
    private int stored;

    CodeGuard(
            ClassKind kind, String className, String method, Set<String> own, CallGraph calls, Consumer<String> deeds) {
        super(Opcodes.ASM9);
        this.kind = kind;
        this.method = method;
        this.own = own;
        this.calls = calls;
        this.caller = className + "." + method;
        this.deeds = deeds;
    }

    private void instruction() {
        constant = -1;
        text = "";
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        String argument = text;
        instruction();
        if (owner.startsWith("[")) {
            if (!name.equals("clone")) {
                deeds.accept(owner + "." + name);
            }
        } else if (own.contains(owner)) {
            ownCall(owner, name, descriptor);
        } else if (owner.equals("java/util/regex/Pattern") && name.equals("compile")) {
            pattern(argument, descriptor);
        } else if (owner.equals("java/math/BigDecimal") && name.equals("<init>")) {
            decimal(argument, descriptor);
        } else if (!AllowedCode.uses(kind, owner, name) || systemCopy(owner)) {
            deeds.accept(owner + "." + name);
        }
    }

    /** Only a pattern that stands in the code and cannot explode. */
    private void pattern(String pattern, String descriptor) {
        boolean plain = descriptor.startsWith("(Ljava/lang/String;)") && !pattern.isEmpty();
        if (!plain || !PatternCost.isBounded(pattern)) {
            deeds.accept("java/util/regex/Pattern.compile " + pattern);
        }
    }

    /** Only a number that stands in the code and is as short as it looks. */
    private void decimal(String number, String descriptor) {
        boolean written = descriptor.equals("(Ljava/lang/String;)V") && number.matches("-?[0-9.]{1,45}");
        if (!written && !descriptor.matches("\\([IJD]\\)V")) {
            deeds.accept("java/math/BigDecimal " + descriptor + number);
        }
    }

    /** An enumeration copies its list of values. */
    private boolean systemCopy(String owner) {
        return owner.equals("java/lang/System") && !method.startsWith("values()");
    }

    private void ownCall(String owner, String name, String descriptor) {
        calls.add(caller, owner + "." + name + descriptor);
        if (name.matches("set\\p{Lu}.*") && descriptor.endsWith(")V")) {
            deeds.accept(owner + "." + name);
        } else if (name.equals("getClass") || name.equals("wait") || name.startsWith("notify")) {
            deeds.accept("java/lang/Object." + name);
        }
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        instruction();
        boolean writes = opcode == Opcodes.PUTFIELD || opcode == Opcodes.PUTSTATIC;
        boolean ownWrite = own.contains(owner) && caller.startsWith(owner + ".");
        if (writes ? !ownWrite : !own.contains(owner) && !AllowedCode.uses(kind, owner, name)) {
            deeds.accept(owner + "." + name);
        }
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        instruction();
        boolean joins = bootstrap.getOwner().equals("java/lang/invoke/StringConcatFactory")
                && bootstrap.getName().equals("makeConcatWithConstants");
        boolean ofCondition = kind == ClassKind.PART && !caller.contains("/LambdaConsequence");
        if (joins && ofCondition) {
            deeds.accept("joined texts");
        } else if (!joins && !gathers(bootstrap, arguments)) {
            deeds.accept(bootstrap.getOwner() + "." + bootstrap.getName() + " " + name);
        }
    }

    private boolean gathers(Handle bootstrap, Object... arguments) {
        return kind == ClassKind.FRAME
                && bootstrap.getOwner().equals("java/lang/invoke/LambdaMetafactory")
                && bootstrap.getName().equals("metafactory")
                && arguments.length == 3
                && arguments[1] instanceof Handle target
                && AllowedCode.gathers(target.getOwner(), target.getName());
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        boolean unknown = opcode == Opcodes.NEW && !own.contains(type) && !AllowedCode.makes(type);
        if (unknown) {
            deeds.accept("new " + type);
        }
        if (opcode == Opcodes.ANEWARRAY) {
            array(type);
        }
        instruction();
    }

    private void array(String type) {
        boolean bounded = constant >= 0 && constant <= MOST_IN_ARRAY;
        if (!bounded && !method.startsWith("values()")) {
            deeds.accept("new " + type + "[]");
        }
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
        instruction();
        if (opcode == Opcodes.NEWARRAY) {
            deeds.accept("new array");
        } else {
            constant = operand;
        }
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        deeds.accept("new " + descriptor);
    }

    @Override
    public void visitInsn(int opcode) {
        instruction();
        if (opcode >= Opcodes.ICONST_0 && opcode <= Opcodes.ICONST_5) {
            constant = opcode - Opcodes.ICONST_0;
        }
        boolean monitors = opcode == Opcodes.MONITORENTER || opcode == Opcodes.MONITOREXIT;
        if (monitors || (opcode == Opcodes.ATHROW && !kind.holdsFrame())) {
            deeds.accept(monitors ? "synchronized" : "throw");
        }
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
        if (!kind.holdsFrame()) {
            deeds.accept("try");
        }
    }

    @Override
    public void visitLdcInsn(Object value) {
        instruction();
        text = value instanceof String string ? string : "";
        boolean plain = value instanceof String || value instanceof Number;
        if (!plain && !(value instanceof Type type && type.getSort() == Type.OBJECT && isConstant(type))) {
            deeds.accept("constant " + value);
        }
    }

    /** Types are named where rules are put together, and where an enumeration looks for its own constant. */
    private boolean isConstant(Type type) {
        return own.contains(type.getInternalName()) || (kind.holdsFrame() && AllowedCode.names(type.getInternalName()));
    }

    @Override
    public void visitVarInsn(int opcode, int variable) {
        instruction();
        boolean stores = opcode >= Opcodes.ISTORE && opcode <= Opcodes.ASTORE;
        if (opcode == Opcodes.RET || (stores && kind == ClassKind.PART && ++stored > MOST_STORED)) {
            deeds.accept("local variables");
        }
    }

    @Override
    public void visitIincInsn(int variable, int increment) {
        instruction();
        deeds.accept("loop");
    }

    @Override
    public void visitLabel(Label label) {
        passed.add(label);
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
        instruction();
        if (passed.contains(label) || opcode == Opcodes.JSR) {
            deeds.accept("loop");
        }
    }

    @Override
    public void visitTableSwitchInsn(int min, int max, Label otherwise, Label... labels) {
        branches(otherwise, labels);
    }

    @Override
    public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] labels) {
        branches(otherwise, labels);
    }

    private void branches(Label otherwise, Label... labels) {
        instruction();
        boolean back = passed.contains(otherwise);
        for (Label label : labels) {
            back |= passed.contains(label);
        }
        if (back) {
            deeds.accept("loop");
        }
    }
}
