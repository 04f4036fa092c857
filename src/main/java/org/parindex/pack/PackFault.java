package org.parindex.pack;

import org.jspecify.annotations.Nullable;
import org.parindex.text.Text;

/**
 * Something wrong with a pack.
 *
 * @param file relative to the pack's folder
 * @param message what is wrong
 * @param hint what to do about it; empty where the message says it all
 * @param fix the change that certainly mends it; null where more than one is possible
 */
public record PackFault(
        String file,
        Span span,
        FaultCode code,
        Text message,
        Text hint,
        @Nullable Fix fix) {
    private static final Text NO_HINT = new Text("", "");

    public PackFault(String file, Span span, FaultCode code, Text message) {
        this(file, span, code, message, NO_HINT, null);
    }

    /** A fault of a file as a whole. */
    public static PackFault of(String file, FaultCode code, String vi, String en) {
        return new PackFault(file, Span.NONE, code, new Text(vi, en));
    }

    public PackFault withHint(String vi, String en) {
        return new PackFault(file, span, code, message, new Text(vi, en), fix);
    }

    public PackFault withFix(Fix certain) {
        return new PackFault(file, span, code, message, hint, certain);
    }

    /** From 1; 0 where the fault is the file's as a whole. */
    public int line() {
        return span.line();
    }

    /** From 1; 0 where not known. */
    public int column() {
        return span.column();
    }

    public Severity severity() {
        return code.severity();
    }

    /** {@code file:line:column}, as far as known. */
    public String place() {
        return line() == 0 ? file : file + ":" + line() + (column() == 0 ? "" : ":" + column());
    }

    @Override
    public String toString() {
        return place() + ": " + message.en();
    }
}
