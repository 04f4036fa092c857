package org.parindex.document;

import java.util.ArrayList;
import java.util.List;
import org.parindex.document.Document.Block;
import org.parindex.document.Document.Column;
import org.parindex.document.Document.Heading;
import org.parindex.document.Document.Items;
import org.parindex.document.Document.Paragraph;
import org.parindex.document.Document.Table;

/** A document as Markdown (CommonMark with tables). Texts are escaped: a name cannot become markup. */
public final class MarkdownWriter {
    private final StringBuilder text = new StringBuilder();

    private MarkdownWriter() {}

    /** The document, ending with a line feed. */
    public static String write(Document document) {
        MarkdownWriter writer = new MarkdownWriter();
        writer.line("# Báo cáo: " + escaped(document.subject()));
        if (document.caution() != null) {
            writer.line("> **" + escaped(document.caution()) + "**");
        }
        document.blocks().forEach(writer::block);
        return writer.text.toString().stripTrailing() + "\n";
    }

    private void block(Block block) {
        if (block instanceof Heading heading) {
            line("#".repeat(heading.level() + 1) + " " + escaped(heading.text()).replaceFirst("^(\\d+)\\\\\\.", "$1."));
        } else if (block instanceof Paragraph paragraph) {
            line(escaped(paragraph.text()));
        } else if (block instanceof Items items) {
            line(String.join(
                    "\n",
                    items.items().stream().map(item -> "- " + escaped(item)).toList()));
        } else if (block instanceof Table table) {
            table(table);
        }
    }

    private void table(Table table) {
        List<String> lines = new ArrayList<>();
        lines.add(row(table.columns().stream().map(Column::title).toList()));
        lines.add("|"
                + String.join(
                        "|",
                        table.columns().stream()
                                .map(column -> column.number() ? "---:" : "---")
                                .toList())
                + "|");
        table.rows().forEach(row -> lines.add(row(row)));
        line(String.join("\n", lines));
    }

    private static String row(List<String> cells) {
        return "| "
                + String.join(" | ", cells.stream().map(MarkdownWriter::escaped).toList()) + " |";
    }

    /** The same where a line begins, which could become a list or a heading. */
    private static String escaped(String plain) {
        return inline(plain).replaceFirst("^([-+])(?=\\s)", "\\\\$1").replaceFirst("^(\\d+)([.)])(?=\\s)", "$1\\\\$2");
    }

    /** Everything that Markdown or HTML could take for markup, on one line. */
    private static String inline(String plain) {
        return plain.replaceAll("\\s*[\\r\\n]+\\s*", " ")
                .replaceAll("([\\\\`*_\\[\\]<>|~#])", "\\\\$1")
                .replaceAll("&(?=[A-Za-z#])", "&amp;");
    }

    private void line(String content) {
        text.append(content).append("\n\n");
    }
}
