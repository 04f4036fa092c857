package org.parindex.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parindex.pack.Reporting.Letterhead;

/** The fixed words of an administrative document (Nghị định 30/2020/NĐ-CP, phụ lục I); blanks where nothing is known. */
record Letter(
        @Nullable String above,
        String body,
        String number,
        String placeAndDay,
        String signer,
        List<String> recipients) {
    static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    static final String KIND = "BÁO CÁO";
    static final String RECIPIENTS = "Nơi nhận:";
    private static final String BLANK = "……………";
    /** Room to write into that no line end takes away. */
    private static final String ROOM = "\u00a0".repeat(8);

    static Letter of(@Nullable Letterhead head) {
        return head == null
                ? new Letter(null, BLANK, number("BC-…"), placeAndDay(BLANK), BLANK, List.of("Lưu: VT."))
                : new Letter(
                        head.above() == null ? null : balanced(head.above()),
                        balanced(head.body()),
                        number(head.symbol()),
                        placeAndDay(head.place()),
                        head.signer(),
                        recipients(head));
    }

    /** The number is given when the document is issued, and so is its day. */
    private static String number(String symbol) {
        return "Số:" + ROOM + "/" + symbol;
    }

    private static String placeAndDay(String place) {
        return place + ", ngày" + ROOM + "tháng" + ROOM + "năm 20…";
    }

    /** The last two words stay on one line. */
    private static String balanced(String name) {
        return name.replaceFirst(" (\\S+)$", "\u00a0$1");
    }

    private static List<String> recipients(Letterhead head) {
        return java.util.stream.Stream.concat(
                        head.recipients().stream().map(one -> one + ";"), java.util.stream.Stream.of("Lưu: VT."))
                .toList();
    }
}
