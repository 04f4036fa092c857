package org.parindex.http;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parindex.pack.PackException;
import org.parindex.pack.PackFault;
import org.parindex.pack.PackId;
import org.parindex.publication.CheckedBundle;
import org.parindex.publication.PublicationRefusedException;
import org.parindex.report.Problem;
import org.parindex.text.Text;

/** Why a draft is not taken or a version is not published. */
final class PublicationProblems {

    private PublicationProblems() {}

    static Problem of(PackId pack, PublicationRefusedException refused) {
        return switch (refused.reason()) {
            case NO_DRAFT -> noDraft(pack);
            case CHANGED ->
                simple(
                        "draft-changed",
                        412,
                        new Text("Bản dự thảo đã khác", "The draft has changed"),
                        new Text(
                                "Bản dự thảo không còn là bản nêu ở If-Match: hãy xem lại rồi công bố với mã băm mới.",
                                "The draft is not the one that If-Match names: look at it again, then publish with its"
                                        + " digest as it is now."));
            case CLOSED ->
                simple(
                        "year-closed",
                        409,
                        new Text("Năm đã khóa", "The year is closed"),
                        new Text(
                                "Năm của bộ quy tắc " + pack + " đã khóa bằng quyết định: không công bố gì nữa.",
                                "The year of the pack " + pack
                                        + " was closed by a decision: nothing more is published in it."));
            case CHECKING ->
                simple(
                        "draft-checking",
                        409,
                        new Text("Đang kiểm tra", "Still being checked"),
                        new Text(
                                "Bản dự thảo còn đang được kiểm tra; hãy công bố lại khi state là checked.",
                                "The draft is still being checked; publish again when its state is checked."));
            case UNKNOWN_VERSION ->
                Problems.nothingHere(new Text(
                        "Bộ quy tắc " + pack + " chưa bao giờ công bố phiên bản nào có mã băm này.",
                        "No version of the pack " + pack + " with this digest was ever published."));
            case FAULTY -> faulty(refused.checked());
        };
    }

    static Problem noDraft(PackId pack) {
        return Problems.nothingHere(new Text(
                "Bộ quy tắc " + pack + " không có bản dự thảo; gửi bằng PUT tới địa chỉ này.",
                "The pack " + pack + " has no draft; send one by PUT to its address."));
    }

    static Problem preconditionRequired() {
        return simple(
                "precondition-required",
                428,
                new Text("Thiếu If-Match", "If-Match is missing"),
                new Text(
                        "Hãy gửi If-Match: \"<bundle>\" với mã băm của bản dự thảo đã xem (ETag của bản dự thảo).",
                        "Send If-Match: \"<bundle>\" with the digest of the draft that you saw (the draft's ETag)."));
    }

    private static Problem faulty(@Nullable CheckedBundle checked) {
        List<Problem.Cause> errors = new ArrayList<>();
        if (checked != null) {
            checked.errors().forEach(fault -> errors.add(new Problem.Cause(fault.place(), fault.message(), null)));
            checked.failed()
                    .forEach(failed -> errors.add(new Problem.Cause(
                            failed.path(), new Text("Ca kiểm tra không đạt.", "The case does not pass."), null)));
        }
        return new Problem(
                "faulty-draft",
                422,
                new Text("Bản dự thảo có lỗi", "The draft is at fault"),
                new Text(
                        errors.size() + " lỗi; chưa công bố, phiên bản đang dùng vẫn chấm.",
                        Problem.faults(errors.size()) + "; nothing was published, the version in use goes on serving."),
                errors);
    }

    /** Files that no draft may hold. */
    static Problem refused(PackException refused) {
        return refused(refused.faults().stream()
                .map((PackFault fault) -> new Problem.Cause(fault.file(), fault.message(), null))
                .toList());
    }

    private static Problem refused(List<Problem.Cause> errors) {
        return new Problem(
                "refused-draft",
                422,
                new Text("Nội dung bị từ chối", "The content is refused"),
                new Text(
                        errors.size() + " lỗi; không có gì được lưu.",
                        Problem.faults(errors.size()) + "; nothing was kept."),
                errors);
    }

    private static Problem simple(String kind, int status, Text title, Text detail) {
        return new Problem(kind, status, title, detail, List.of());
    }
}
