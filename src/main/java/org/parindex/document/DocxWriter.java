package org.parindex.document;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.parindex.document.Document.Block;
import org.parindex.document.Document.Heading;
import org.parindex.document.Document.Items;
import org.parindex.document.Document.Paragraph;
import org.parindex.document.Document.Table;

/** A document as {@code .docx} in the layout of administrative documents (Nghị định 30/2020/NĐ-CP, phụ lục I). */
public final class DocxWriter {
    /** Text width on A4 between margins of 30 and 20 mm, in twentieths of a point. */
    static final int TEXT_WIDTH = DocxText.millimetres(160);

    private final XWPFDocument docx;
    private final DocxText text;

    private DocxWriter(XWPFDocument docx) {
        this.docx = docx;
        this.text = new DocxText();
    }

    public static void write(Document document, OutputStream out) throws IOException {
        try (XWPFDocument docx = new XWPFDocument()) {
            new DocxWriter(docx).document(document);
            docx.write(out);
        }
    }

    private void document(Document document) {
        docx.getProperties().getCoreProperties().setTitle(document.subject());
        docx.getProperties().getCoreProperties().setCreator("parindex");
        page();
        DocxLetter letter = new DocxLetter(docx, text, Letter.of(document.letterhead()));
        letter.head();
        title(document);
        document.blocks().forEach(this::block);
        letter.foot();
    }

    private void page() {
        CTSectPr section = docx.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(DocxText.millimetres(210)));
        size.setH(BigInteger.valueOf(DocxText.millimetres(297)));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(DocxText.millimetres(20)));
        margins.setBottom(BigInteger.valueOf(DocxText.millimetres(20)));
        margins.setLeft(BigInteger.valueOf(DocxText.millimetres(30)));
        margins.setRight(BigInteger.valueOf(DocxText.millimetres(20)));
        margins.setHeader(BigInteger.valueOf(DocxText.millimetres(10)));
        margins.setFooter(BigInteger.valueOf(DocxText.millimetres(10)));
        DocxPageNumber.add(docx, section, text);
    }

    private void title(Document document) {
        XWPFParagraph kind = docx.createParagraph();
        text.set(kind, ParagraphAlignment.CENTER, 18, 0);
        text.run(kind, Letter.KIND, 14).setBold(true);
        XWPFParagraph subject = docx.createParagraph();
        text.set(subject, ParagraphAlignment.CENTER, 0, 0);
        text.run(subject, document.subject(), 14).setBold(true);
        text.rule(docx.createParagraph(), TEXT_WIDTH, DocxText.millimetres(50));
        if (document.caution() != null) {
            XWPFParagraph caution = docx.createParagraph();
            text.set(caution, ParagraphAlignment.BOTH, 6, 6);
            text.run(caution, document.caution(), 12).setItalic(true);
        }
    }

    private void block(Block block) {
        if (block instanceof Heading heading) {
            heading(heading);
        } else if (block instanceof Paragraph paragraph) {
            XWPFParagraph body = docx.createParagraph();
            text.body(body);
            text.run(body, paragraph.text(), DocxText.BODY);
        } else if (block instanceof Items items) {
            for (String item : items.items()) {
                XWPFParagraph body = docx.createParagraph();
                text.body(body);
                text.run(body, "- " + item, DocxText.BODY);
            }
        } else if (block instanceof Table table) {
            new DocxTable(docx, text).write(table);
        }
    }

    private void heading(Heading heading) {
        XWPFParagraph paragraph = docx.createParagraph();
        text.body(paragraph);
        paragraph.setSpacingBefore(DocxText.points(heading.level() == 1 ? 12 : 6));
        paragraph.setKeepNext(true);
        paragraph.getCTP().getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(heading.level() - 1));
        String shown = heading.level() == 1 ? heading.text().toUpperCase(java.util.Locale.ROOT) : heading.text();
        text.run(paragraph, shown, DocxText.BODY).setBold(true);
    }
}
