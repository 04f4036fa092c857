package org.parindex.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import org.parindex.document.Document.Block;
import org.parindex.document.Document.Column;
import org.parindex.document.Document.Heading;
import org.parindex.document.Document.Items;
import org.parindex.document.Document.Paragraph;
import org.parindex.document.Document.Table;
import org.w3c.dom.Element;

/** A document as PDF in the same layout as the docx, its fonts embedded, its text extractable. */
public final class PdfWriter {
    private final HtmlTree html;

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    private PdfWriter(Document document) throws IOException {
        this.html = new HtmlTree(document.subject(), resource("report.css"));
    }

    public static void write(Document document, OutputStream out) throws IOException {
        PdfWriter writer = new PdfWriter(document);
        writer.document(document);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(() -> font("Regular"), "Serif", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> font("Bold"), "Serif", 700, FontStyle.NORMAL, true);
        builder.useFont(() -> font("Italic"), "Serif", 400, FontStyle.ITALIC, true);
        builder.useFont(() -> font("BoldItalic"), "Serif", 700, FontStyle.ITALIC, true);
        builder.withW3cDocument(writer.html.page(), null);
        builder.withProducer("parindex");
        builder.usePdfUaAccessibility(true);
        builder.useUnicodeLineBreaker(new LineBreaks());
        builder.toStream(out);
        builder.run();
    }

    private static InputStream font(String style) {
        return open("fonts/LiberationSerif-" + style + ".ttf");
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(PdfWriter.class.getResourceAsStream(name), name);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void document(Document document) {
        Letter letter = Letter.of(document.letterhead());
        head(letter);
        html.text(html.body(), "h1", "", Letter.KIND);
        html.text(html.body(), "p", "subject", document.subject());
        html.in(html.body(), "div", "rule title-rule");
        if (document.caution() != null) {
            html.text(html.body(), "p", "caution", document.caution());
        }
        document.blocks().forEach(this::block);
        foot(letter);
    }

    private void head(Letter letter) {
        Element table = html.in(html.body(), "table", "letter");
        Element first = html.in(table, "tr", "");
        Element body = html.in(first, "td", "issuer");
        if (letter.above() != null) {
            html.text(body, "div", "", letter.above());
        }
        html.text(body, "div", "strong", letter.body());
        html.in(body, "div", "rule issuer-rule");
        Element nation = html.in(first, "td", "nation");
        html.text(nation, "div", "strong", Letter.NATION);
        html.text(nation, "div", "strong motto", Letter.MOTTO);
        html.in(nation, "div", "rule motto-rule");
        Element second = html.in(table, "tr", "");
        html.text(second, "td", "number", letter.number());
        html.text(second, "td", "day", letter.placeAndDay());
    }

    private void foot(Letter letter) {
        Element row = html.in(html.in(html.body(), "table", "letter foot"), "tr", "");
        Element recipients = html.in(row, "td", "recipients");
        html.text(recipients, "div", "recipients-title", Letter.RECIPIENTS);
        letter.recipients().forEach(one -> html.text(recipients, "div", "", "- " + one));
        html.text(row, "td", "signer", letter.signer());
    }

    private void block(Block block) {
        if (block instanceof Heading heading) {
            html.text(html.body(), heading.level() == 1 ? "h2" : "h3", "", heading.text());
        } else if (block instanceof Paragraph paragraph) {
            html.text(html.body(), "p", "", paragraph.text());
        } else if (block instanceof Items items) {
            items.items().forEach(item -> html.text(html.body(), "p", "", "- " + item));
        } else if (block instanceof Table table) {
            table(table);
        }
    }

    private void table(Table table) {
        Element grid = html.in(html.body(), "table", "grid");
        int sum = table.columns().stream().mapToInt(Column::weight).sum();
        Element head = html.in(html.in(grid, "thead", ""), "tr", "");
        for (Column column : table.columns()) {
            html.text(head, "th", "", column.title())
                    .setAttribute("style", "width: " + column.weight() * 100 / sum + "%");
        }
        Element body = html.in(grid, "tbody", "");
        for (List<String> cells : table.rows()) {
            Element row = html.in(body, "tr", "");
            for (int i = 0; i < cells.size(); i++) {
                html.text(row, "td", table.columns().get(i).number() ? "figure" : "", cells.get(i));
            }
        }
    }
}
