package org.parindex.report;

import java.nio.file.Path;
import java.util.List;
import org.parindex.pack.PackFault;
import org.parindex.pack.Severity;
import org.parindex.pack.Span;
import org.parindex.text.Language;
import org.parindex.text.Text;

/** Faults of a pack as people read them: the place, the line with what is meant underlined, what is wrong, what to do. */
public final class FaultsText {
    private static final Text FIXED = new Text("--fix tự sửa lỗi này.", "--fix mends this.");
    private static final Text SEE = new Text("Xem ", "See ");

    private final SourceLines sources;
    private final String folder;
    private final Language language;

    /** @param folder what stands before the name of each file, so that the whole is a path that opens */
    public FaultsText(SourceLines sources, String folder, Language language) {
        this.sources = sources;
        this.folder = folder;
        this.language = language;
    }

    /** Every fault, in the order given, each followed by an empty line; empty for none. */
    public String render(List<PackFault> faults) {
        StringBuilder text = new StringBuilder();
        faults.forEach(fault -> render(fault, text));
        return text.toString();
    }

    /** How many errors and warnings there are. */
    public static Text count(List<PackFault> faults) {
        long errors = faults.stream()
                .filter(fault -> fault.severity() == Severity.ERROR)
                .count();
        long warnings = faults.size() - errors;
        return new Text(
                errors + " lỗi, " + warnings + " cảnh báo",
                errors
                        + (errors == 1 ? " error, " : " errors, ")
                        + warnings
                        + (warnings == 1 ? " warning" : " warnings"));
    }

    private void render(PackFault fault, StringBuilder text) {
        text.append(Path.of(folder, fault.file()).normalize().toString().replace('\\', '/'));
        text.append(fault.place().substring(fault.file().length())).append(": ");
        text.append(severity(fault).in(language)).append(' ');
        text.append(fault.code().text()).append('\n');
        excerpt(fault, text);
        text.append("  ").append(fault.message().in(language)).append('\n');
        String hint = fault.hint().in(language);
        if (!hint.isEmpty()) {
            text.append("  → ").append(hint).append('\n');
        }
        if (fault.fix() != null) {
            text.append("  → ").append(FIXED.in(language)).append('\n');
        }
        text.append("  ").append(SEE.in(language)).append(page(fault)).append("\n\n");
    }

    /** Where the page of a code is, from the folder of the project. */
    static String page(PackFault fault) {
        return "rules/checks/" + fault.code().text() + ".md";
    }

    private static Text severity(PackFault fault) {
        return fault.severity() == Severity.ERROR ? new Text("lỗi", "error") : new Text("cảnh báo", "warning");
    }

    private void excerpt(PackFault fault, StringBuilder text) {
        String line = sources.line(fault.file(), fault.line()).replace('\t', ' ');
        if (line.isBlank()) {
            return;
        }
        String number = String.valueOf(fault.line());
        text.append("  ").append(number).append(" | ").append(line).append('\n');
        text.append(" ".repeat(number.length() + 2)).append(" | ");
        text.append(underline(line, sources.complete(fault))).append('\n');
    }

    private static String underline(String line, Span span) {
        int to = span.endLine() > span.line() ? line.stripTrailing().length() : span.endColumn() - 1;
        int from = Math.min(span.column() - 1, line.length());
        return " ".repeat(from) + "^".repeat(Math.max(1, Math.min(to, line.length()) - from));
    }
}
