package org.parindex.http;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parindex.access.Role;
import org.parindex.facts.RefusedException;
import org.parindex.report.Problem;
import org.parindex.text.Text;

/** Why a caller is not let in, or not let do something, and what can be wrong with keys that are asked for. */
final class AccessProblems {
    private static final Text FORBIDDEN = new Text("Không được phép", "Not allowed");

    private AccessProblems() {}

    static Problem noKey() {
        return Problems.simple(
                "no-key",
                401,
                new Text("Cần khóa truy cập", "A key is needed"),
                new Text(
                        "Gửi khóa trong phần đầu Authorization: Bearer KHÓA, hoặc đăng nhập ở /sign-in. Người quản trị"
                                + " tạo khóa bằng lệnh keys add.",
                        "Send a key in the header Authorization: Bearer KEY, or sign in at /sign-in. Whoever runs the"
                                + " service makes keys by the command keys add."));
    }

    /** Whether it is unknown, expired or revoked is not told. */
    static Problem wrongKey() {
        return Problems.simple(
                "wrong-key",
                401,
                new Text("Khóa không dùng được", "The key is not good"),
                new Text(
                        "Khóa sai, đã hết hạn hoặc đã bị thu hồi. Hãy xin khóa mới.",
                        "The key is wrong, has expired or was revoked. Ask for a new one."));
    }

    static Problem tooManyKeys() {
        return Problems.simple(
                "busy",
                429,
                new Text("Đang quá tải", "Too busy"),
                new Text(
                        "Đang có quá nhiều khóa chờ kiểm tra; hãy thử lại sau ít giây.",
                        "Too many keys are waiting to be checked; try again in a few seconds."));
    }

    static Problem notForRole(Role role, Set<Role> allowed) {
        String codes = allowed.stream().map(Role::code).collect(Collectors.joining(", "));
        return Problems.simple(
                "forbidden",
                403,
                FORBIDDEN,
                new Text(
                        "Vai trò " + role.code() + " không được làm việc này; cần vai trò: " + codes + ".",
                        "The role " + role.code() + " may not do this; it takes one of: " + codes + "."));
    }

    static Problem otherOrigin() {
        return Problems.simple(
                "other-origin",
                403,
                FORBIDDEN,
                new Text(
                        "Yêu cầu đến từ trang khác. Hãy dùng các trang của dịch vụ này, hoặc gửi khóa trong Authorization.",
                        "The request comes from another site. Use the pages of this service, or send a key in"
                                + " Authorization."));
    }

    static Problem otherUnit(String pointer) {
        return beyondScope(
                "other-unit",
                pointer,
                new Text("Khóa này chỉ dùng cho đơn vị của nó.", "This key is for its own unit only."));
    }

    static Problem otherIndex(String pointer) {
        return beyondScope(
                "other-index",
                pointer,
                new Text("Khóa này chỉ dùng cho bộ chỉ số của nó.", "This key is for its own index only."));
    }

    private static Problem beyondScope(String kind, String pointer, Text detail) {
        return new Problem(kind, 403, FORBIDDEN, detail, List.of(new Problem.Cause(pointer, detail, null)));
    }

    /** What a unit may not record of itself. */
    static Problem notOwnStage() {
        Text detail = new Text(
                "Khóa của đơn vị chỉ ghi được hồ sơ tự chấm: \"stage\": \"self\". Muốn xem thử điểm thẩm định: ?record=false.",
                "A unit's key records self-assessments only: \"stage\": \"self\". To look at the appraisal's score:"
                        + " ?record=false.");
        return new Problem(
                "other-stage",
                403,
                new Text("Không phải giai đoạn tự chấm", "Not the stage of self-assessment"),
                detail,
                List.of(new Problem.Cause("/stage", detail, "self")));
    }

    /** Corrections are not a unit's. */
    static Problem noCorrection() {
        return Problems.simple(
                "no-correction",
                403,
                new Text("Đơn vị không đính chính", "Units do not correct"),
                new Text(
                        "Khóa của đơn vị không đính chính (supersedes) được: gửi hồ sơ mới, hoặc nhờ cơ quan chấm điểm.",
                        "A unit's key cannot correct (supersedes): send a new submission, or ask who scores."));
    }

    static Problem contentType(String sent, String wanted) {
        return Problems.simple(
                "unsupported-media-type",
                415,
                new Text("Không nhận kiểu nội dung này", "This media type is not taken"),
                new Text(
                        "Content-Type là " + sent + "; phải là " + wanted + ".",
                        "The Content-Type is " + sent + "; it must be " + wanted + "."));
    }

    static Problem refusedKey(RefusedException refused) {
        List<Problem.Cause> errors = Problem.of(refused).errors();
        return new Problem(
                "refused-key",
                422,
                new Text("Không tạo được khóa", "The key cannot be made"),
                new Text(
                        errors.size() + " lỗi; chưa tạo khóa nào.",
                        Problem.faults(errors.size()) + "; no key was made."),
                errors);
    }

    static Problem lastAdministrator() {
        return Problems.simple(
                "last-administrator",
                409,
                new Text("Khóa quản trị cuối cùng", "The last administrator's key"),
                new Text(
                        "Đây là khóa quản trị duy nhất còn dùng được. Hãy tạo khóa quản trị khác trước, hoặc thu hồi trên máy"
                                + " chủ bằng lệnh keys revoke.",
                        "No other administrator's key is good. Make another first, or revoke this one on the machine by the"
                                + " command keys revoke."));
    }

    static Problem noSuchKey(String id) {
        return Problems.nothingHere(new Text("Không có khóa " + id + ".", "There is no key " + id + "."));
    }
}
