package org.parindex.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parindex.pack.PackFault;
import org.parindex.pack.Span;

/** The lines of a pack's files as its faults count them: NFC, without a mark of byte order. Not thread-safe. */
public final class SourceLines {
    private final Path folder;
    private final Map<String, List<String>> lines = new HashMap<>();

    public SourceLines(Path folder) {
        this.folder = folder;
    }

    /** One line, from 1; empty where there is no such line or file. */
    public String line(String file, int number) {
        List<String> all = lines.computeIfAbsent(file, this::read);
        return number < 1 || number > all.size() ? "" : all.get(number - 1);
    }

    /**
     * The span of a fault with nothing left unknown: the whole line where no column is known, one character where only
     * the beginning is, the first line where the fault is the file's as a whole.
     */
    public Span complete(PackFault fault) {
        Span span = fault.span();
        int number = Math.max(1, span.line());
        String line = line(fault.file(), number);
        int indent = line.length() - line.stripLeading().length();
        if (span.column() == 0) {
            return new Span(
                    number,
                    indent + 1,
                    number,
                    Math.max(indent, line.stripTrailing().length()) + 1);
        }
        return span.endLine() == 0 || span.endColumn() == 0
                ? new Span(number, span.column(), number, Math.min(span.column(), line.length()) + 1)
                : span;
    }

    private List<String> read(String file) {
        try {
            String text = new String(Files.readAllBytes(folder.resolve(file)), StandardCharsets.UTF_8);
            String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return Normalizer.normalize(unmarked, Normalizer.Form.NFC).lines().toList();
        } catch (IOException notThere) {
            return List.of();
        }
    }
}
