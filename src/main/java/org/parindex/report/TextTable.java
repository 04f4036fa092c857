package org.parindex.report;

import java.util.ArrayList;
import java.util.List;

/** A table in fixed-width characters, for a terminal. The one flexible column gives way where the table is too wide. */
final class TextTable {
    private static final String GAP = "  ";
    private static final int NARROWEST = 16;

    private final int width;
    private final List<Column> columns = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    private record Column(String title, boolean right, boolean flexible) {}

    /** @param width most characters a line may have */
    TextTable(int width) {
        this.width = width;
    }

    TextTable left(String title) {
        columns.add(new Column(title, false, false));
        return this;
    }

    TextTable flexible(String title) {
        columns.add(new Column(title, false, true));
        return this;
    }

    TextTable right(String title) {
        columns.add(new Column(title, true, false));
        return this;
    }

    void row(List<String> cells) {
        rows.add(cells.stream().map(TerminalLine::of).toList());
    }

    String render() {
        int[] widths = widths();
        StringBuilder text = new StringBuilder();
        line(text, columns.stream().map(Column::title).toList(), widths);
        text.append("─".repeat(total(widths))).append('\n');
        rows.forEach(row -> line(text, row, widths));
        return text.toString();
    }

    private int[] widths() {
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = length(columns.get(i).title());
            for (List<String> row : rows) {
                widths[i] = Math.max(widths[i], length(row.get(i)));
            }
        }
        int excess = total(widths) - width;
        for (int i = 0; i < widths.length && excess > 0; i++) {
            if (columns.get(i).flexible()) {
                widths[i] = Math.max(NARROWEST, widths[i] - excess);
            }
        }
        return widths;
    }

    private static int total(int[] widths) {
        int total = GAP.length() * (widths.length - 1);
        for (int width : widths) {
            total += width;
        }
        return total;
    }

    /** One row, on as many lines as its longest cell needs. */
    private void line(StringBuilder text, List<String> cells, int[] widths) {
        List<List<String>> wrapped = new ArrayList<>();
        int lines = 1;
        for (int i = 0; i < widths.length; i++) {
            wrapped.add(wrap(cells.get(i), widths[i]));
            lines = Math.max(lines, wrapped.get(i).size());
        }
        for (int line = 0; line < lines; line++) {
            StringBuilder built = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String cell = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
                String padding = " ".repeat(Math.max(0, widths[i] - length(cell)));
                built.append(i == 0 ? "" : GAP).append(columns.get(i).right() ? padding + cell : cell + padding);
            }
            text.append(built.toString().stripTrailing()).append('\n');
        }
    }

    /** Characters as they stand on a line: letters with their marks count once, whatever their form. */
    static int length(String text) {
        return (int) text.codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                .filter(point -> Character.getType(point) != Character.FORMAT)
                .count();
    }

    /** A text on lines of at most {@code width} characters, broken between words; a longer word is cut. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String rest = word;
            if (line.length() > 0 && length(line + " " + rest) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            for (; length(rest) > width; rest = rest.substring(rest.offsetByCodePoints(0, width))) {
                lines.add(rest.substring(0, rest.offsetByCodePoints(0, width)));
            }
            line.append(line.length() > 0 ? " " : "").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }
}
