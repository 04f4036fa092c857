package org.parindex.http;

import java.util.List;
import org.parindex.record.Entry;
import org.parindex.record.EntryOutline;
import org.parindex.record.RecordStore;
import org.parindex.report.Problem;
import org.parindex.text.Text;

/** What the record can object to. */
final class RecordProblems {

    private RecordProblems() {}

    static Problem noSuchEvaluation(String id) {
        return Problems.nothingHere(new Text(
                "Không có lần chấm \"" + id + "\" trong sổ ghi.", "There is no evaluation \"" + id + "\" on record."));
    }

    /** The same key came before with something else. */
    static Problem keyTaken(Entry first) {
        return conflict(
                "idempotency-key-taken",
                new Text("Khóa đã dùng", "The key was used before"),
                new Text(
                        "Idempotency-Key này đã dùng lúc " + first.content().at()
                                + " cho một nội dung khác; hãy dùng khóa mới cho nội dung mới.",
                        "This Idempotency-Key was used at " + first.content().at()
                                + " for another content; use a new key for new content."));
    }

    static Problem yearClosed(Entry closing) {
        String decision = closing.content().details().getOrDefault("decision", "?");
        String date = closing.content().details().getOrDefault("decisionDate", "?");
        return conflict(
                "year-closed",
                new Text("Năm đã khóa", "The year is closed"),
                new Text(
                        closing.content().pack() + " đã khóa theo quyết định " + decision + " ngày " + date
                                + "; muốn đính chính, gửi lại với ?supersedes=ID&reason=….",
                        closing.content().pack() + " was closed by decision " + decision + " of " + date
                                + "; to correct, send with ?supersedes=ID&reason=…."));
    }

    static Problem notComparable(Entry one, Entry other) {
        return conflict(
                "not-comparable",
                new Text("Không so sánh được", "Not comparable"),
                new Text(
                        one.content().id() + " và " + other.content().id()
                                + " không cùng đơn vị, bộ chỉ số, năm và giai đoạn.",
                        one.content().id() + " and " + other.content().id()
                                + " are not of the same unit, index, year and stage."));
    }

    /** One that a ranking or a comparison needs. */
    static Problem unrepeatable(Text detail) {
        return Problems.simple(
                "unrepeatable", 503, new Text("Không chấm lại được", "It cannot be scored again"), detail);
    }

    static Problem notForRecord() {
        Text detail = new Text(
                "Với record=false không lưu gì, nên không nhận Idempotency-Key, supersedes, reason. Bỏ chúng, hoặc bỏ"
                        + " record=false.",
                "With record=false nothing is kept, so Idempotency-Key, supersedes and reason are refused. Leave them"
                        + " out, or record=false.");
        return new Problem(
                "not-recorded",
                400,
                new Text("Không lưu thì không nhận khóa", "What is not recorded takes no key"),
                detail,
                List.of(new Problem.Cause("?record", detail, "true")));
    }

    static Problem badKey(String pointer) {
        Text detail = new Text(
                "Idempotency-Key phải có 1 đến 255 ký tự ASCII nhìn thấy được, và chỉ một khóa cho một hồ sơ.",
                "An Idempotency-Key must have 1 to 255 visible ASCII characters, and one submission has one key.");
        return new Problem(
                "bad-idempotency-key",
                400,
                new Text("Idempotency-Key không đúng", "The Idempotency-Key is wrong"),
                detail,
                List.of(new Problem.Cause(pointer, detail, null)));
    }

    static Problem badCorrection() {
        Text detail = new Text(
                "Đính chính cần cả supersedes (mã lần chấm bị thay, cùng đơn vị, năm và giai đoạn) và reason (lý do), và"
                        + " gửi từng hồ sơ một.",
                "A correction needs both supersedes (the id of the evaluation it replaces, of the same unit, year and"
                        + " stage) and reason, and is sent as one submission.");
        return new Problem(
                "bad-correction",
                400,
                new Text("Đính chính chưa đủ", "The correction is not complete"),
                detail,
                List.of(new Problem.Cause("?supersedes", detail, null)));
    }

    /** What a correction names is not there. */
    static Problem nothingToCorrect(String evaluation, String unit) {
        Text detail = new Text(
                "Không có lần chấm \"" + evaluation + "\" của đơn vị " + unit + " cùng năm và giai đoạn để đính chính.",
                "There is no evaluation \"" + evaluation + "\" of the unit " + unit
                        + " in the same year and stage to correct.");
        return new Problem(
                "nothing-to-correct",
                400,
                new Text("Không có gì để đính chính", "There is nothing to correct"),
                detail,
                List.of(new Problem.Cause("?supersedes", detail, null)));
    }

    /** Who comes later must look at what was corrected meanwhile. */
    static Problem corrected(EntryOutline correction) {
        String corrected = correction.details().getOrDefault(RecordStore.SUPERSEDES, "?");
        return conflict(
                "corrected-already",
                new Text("Đã được đính chính", "It was corrected already"),
                new Text(
                        corrected + " đã được thay bằng " + correction.id() + ": hãy đính chính bản sau.",
                        corrected + " was superseded by " + correction.id() + ": correct that one."));
    }

    private static Problem conflict(String kind, Text title, Text detail) {
        return new Problem(kind, 409, title, detail, List.of());
    }
}
