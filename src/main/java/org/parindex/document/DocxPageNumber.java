package org.parindex.document;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** The page number: centred in the top margin, from the second page on. */
final class DocxPageNumber {

    private DocxPageNumber() {}

    static void add(XWPFDocument docx, CTSectPr section, DocxText text) {
        section.addNewTitlePg();
        docx.createHeader(HeaderFooterType.FIRST).createParagraph();
        XWPFParagraph number = docx.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        text.set(number, ParagraphAlignment.CENTER, 0, 0);
        text.run(number, "", DocxText.BODY).getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        text.run(number, "", DocxText.BODY).getCTR().addNewInstrText().setStringValue("PAGE");
        text.run(number, "", DocxText.BODY).getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }
}
