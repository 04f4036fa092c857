package org.parindex.pack;

import java.util.List;
import org.parindex.text.Text;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** What makes a text no YAML: a Tab or a quote that is not closed where that can be seen, else the place alone. */
final class YamlSyntax {
    private static final int LINES_BACK = 3;

    private YamlSyntax() {}

    static PackFault fault(String file, String text, MarkedYAMLException problem) {
        Mark mark = problem.getProblemMark();
        List<String> lines = text.lines().toList();
        int line = mark == null ? 0 : Math.min(mark.getLine(), lines.size() - 1);
        for (int at = line; at >= 0 && at > line - LINES_BACK; at--) {
            int tab = tabIndent(lines.get(at));
            if (tab >= 0) {
                return tab(file, at, tab);
            }
            int quote = openQuote(lines.get(at));
            if (quote >= 0) {
                return quote(file, at, quote);
            }
        }
        return new PackFault(
                file,
                YamlPlace.of(mark),
                FaultCode.YAML_SYNTAX,
                new Text(
                        "Sai cú pháp YAML ở đây: kiểm tra thụt lề (bằng dấu cách, không bằng phím Tab), dấu hai chấm và dấu ngoặc kép.",
                        "YAML syntax error here: " + problem.getProblem() + ". Check indentation, colons and quotes."));
    }

    /** Where a Tab indents a line; −1 where none does. */
    private static int tabIndent(String line) {
        int tab = line.indexOf('\t');
        return tab >= 0 && line.substring(0, tab).isBlank() ? tab : -1;
    }

    /** Where the last quote of a line stands, if their number is odd and no comment holds them; −1 else. */
    private static int openQuote(String line) {
        long quotes = line.replace("\\\"", "").chars().filter(c -> c == '"').count();
        return quotes % 2 == 1 && !line.contains("#") ? line.lastIndexOf('"') : -1;
    }

    private static PackFault tab(String file, int line, int column) {
        return new PackFault(
                        file,
                        Span.at(line + 1, column + 1),
                        FaultCode.YAML_SYNTAX,
                        new Text("Dòng này thụt lề bằng phím Tab.", "This line is indented by a Tab."))
                .withHint("Thay bằng dấu cách, thẳng với dòng cùng cấp.", "Use blanks, in line with its neighbours.");
    }

    private static PackFault quote(String file, int line, int column) {
        return new PackFault(
                        file,
                        Span.at(line + 1, column + 1),
                        FaultCode.YAML_SYNTAX,
                        new Text("Dòng này có dấu ngoặc kép chưa đóng.", "A quote in this line is not closed."))
                .withHint(
                        "Thêm dấu ngoặc kép ở cuối đoạn chữ, hoặc ở đầu nếu thiếu ở đầu.",
                        "Add the quote at the end of the text, or at its start if it is missing there.");
    }
}
