package org.parindex.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.parindex.rules.YearOfUnits;

/** The report's files, opened again: layout of Nghị định 30/2020/NĐ-CP, fonts, and every sentence still there. */
class DocumentFilesTest {
    private static final String HOSTILE = "=cmd()<w:t>&amp; \"Ba\"";
    private static final Document YEAR = AnnualDocument.of(YearOfUnits.report(YearOfUnits.shipped()));
    private static final Document ODD = AnnualDocument.of(YearOfUnits.report(YearOfUnits.odd(HOSTILE)));

    @Test
    void the_docx_has_the_margins_and_the_letterhead_of_administrative_documents() throws IOException {
        try (XWPFDocument docx = docx(YEAR)) {
            CTPageMar margins = docx.getDocument().getBody().getSectPr().getPgMar();
            assertThat(millimetres(margins.getTop())).isBetween(20, 25);
            assertThat(millimetres(margins.getBottom())).isBetween(20, 25);
            assertThat(millimetres(margins.getLeft())).isBetween(30, 35);
            assertThat(millimetres(margins.getRight())).isBetween(15, 20);
            assertThat(docx.getTables().get(0).getRow(0).getCell(1).getText())
                    .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc");
            assertThat(docx.getTables().get(docx.getTables().size() - 1).getText())
                    .contains("Nơi nhận:", "Lưu: VT.", "VỤ TRƯỞNG");
        }
    }

    @Test
    void the_docx_is_in_times_new_roman_and_numbers_its_pages_from_the_second() throws IOException {
        try (XWPFDocument docx = docx(YEAR)) {
            assertThat(docx.getParagraphs().stream().flatMap(paragraph -> paragraph.getRuns().stream()))
                    .isNotEmpty()
                    .allMatch(run -> run.getFontFamily().equals("Times New Roman"));
            XWPFParagraph sentence = docx.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getText().contains("80,07%"))
                    .findFirst()
                    .orElseThrow();
            assertThat(sentence.getRuns().stream().map(XWPFRun::getFontSizeAsDouble))
                    .containsOnly(14.0);
            assertThat(docx.getDocument().getBody().getSectPr().isSetTitlePg()).isTrue();
            assertThat(docx.getHeaderList()).anyMatch(header -> header.getParagraphs().stream()
                    .anyMatch(line -> line.getCTP().xmlText().contains("PAGE")));
        }
    }

    @Test
    void the_docx_says_what_the_report_says_whatever_the_names() throws IOException {
        for (Document document : new Document[] {YEAR, ODD}) {
            try (XWPFDocument docx = docx(document);
                    XWPFWordExtractor text = new XWPFWordExtractor(docx)) {
                assertThat(text.getText()).contains(sentences(document));
            }
        }
    }

    @Test
    void the_pdf_embeds_its_fonts_and_its_text_comes_out_as_it_went_in() throws IOException {
        for (Document document : new Document[] {YEAR, ODD}) {
            try (PDDocument pdf = pdf(document)) {
                assertThat(fonts(pdf)).isNotEmpty().allMatch(PDFont::isEmbedded);
                String text = new PDFTextStripper().getText(pdf);
                assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
                String flowing = text.replaceAll("(?m)^\\d+$", "").replaceAll("\\s+", " ");
                assertThat(flowing).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "BÁO CÁO");
                for (String sentence : sentences(document)) {
                    assertThat(flowing.replace(" ", "")).contains(sentence.replaceAll("\\s+", ""));
                }
            }
        }
    }

    private static String[] sentences(Document document) {
        return document.blocks().stream()
                .filter(Document.Paragraph.class::isInstance)
                .map(block -> ((Document.Paragraph) block).text())
                .toArray(String[]::new);
    }

    private static int millimetres(Object twentieths) {
        return new BigInteger(twentieths.toString()).intValueExact() * 254 / 14_400 + 1;
    }

    private static XWPFDocument docx(Document document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DocxWriter.write(document, bytes);
        return new XWPFDocument(new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static PDDocument pdf(Document document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfWriter.write(document, bytes);
        return Loader.loadPDF(bytes.toByteArray());
    }

    private static Set<PDFont> fonts(PDDocument pdf) throws IOException {
        Set<PDFont> fonts = new HashSet<>();
        for (PDPage page : pdf.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }
}
