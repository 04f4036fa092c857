package org.parindex.http;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parindex.catalogue.UnknownPackException;
import org.parindex.report.Problem;
import org.parindex.text.Suggestion;
import org.parindex.text.Text;

/** What can be wrong with a request before, or beside, the submission in it. */
final class Problems {

    private Problems() {}

    static Problem unknownParameter(String name, Collection<String> known) {
        String near = Suggestion.closest(name, known).orElse(null);
        String list = String.join(", ", known);
        return parameter(
                name,
                new Text(
                        "Không có tham số \"" + name + "\". Có: " + list + ".",
                        "There is no parameter \"" + name + "\". There are: " + list + "."),
                near);
    }

    static Problem wrongParameter(String name, String value, Collection<String> known) {
        String list = String.join(", ", known);
        return parameter(
                name,
                new Text(
                        "Tham số " + name + " là \"" + value + "\"; chỉ nhận: " + list + ".",
                        "The parameter " + name + " is \"" + value + "\"; it must be one of: " + list + "."),
                Suggestion.closest(value, known).orElse(null));
    }

    static Problem repeatedParameter(String name) {
        return parameter(
                name,
                new Text("Tham số \"" + name + "\" ghi hai lần.", "The parameter \"" + name + "\" stands twice."),
                null);
    }

    private static Problem parameter(String name, Text detail, @Nullable String suggestion) {
        return new Problem(
                "bad-parameter",
                400,
                new Text("Tham số không đúng", "A parameter is wrong"),
                detail,
                List.of(new Problem.Cause("?" + name, detail, suggestion)));
    }

    /** A value that cannot be one of this parameter's. */
    static Problem unfitParameter(String name) {
        return parameter(
                name,
                new Text(
                        "Giá trị của tham số " + name + " không dùng được: để trống, quá dài hoặc không đúng dạng.",
                        "The value of the parameter " + name + " cannot be used: empty, too long or of another form."),
                null);
    }

    static Problem indexAndYear() {
        return parameter(
                "year",
                new Text(
                        "index và year đi cùng nhau, ví dụ index=don-vi-bo&year=2022.",
                        "index and year go together, as in index=don-vi-bo&year=2022."),
                null);
    }

    static Problem unreadableQuery() {
        return simple(
                "bad-parameter",
                400,
                new Text("Tham số không đúng", "A parameter is wrong"),
                new Text(
                        "Phần sau dấu ? không đọc được: mã hóa phần trăm (%..) phải là UTF-8 hợp lệ.",
                        "What follows the ? cannot be read: percent-encoding (%..) must be valid UTF-8."));
    }

    static Problem notFound(String path) {
        return simple(
                "not-found",
                404,
                new Text("Không có địa chỉ này", "There is nothing at this address"),
                new Text(
                        "Không có gì ở " + path + ". Các địa chỉ: /openapi.json.",
                        "There is nothing at " + path + ". The addresses are listed in /openapi.json."));
    }

    static Problem nothingHere(Text detail) {
        return simple("not-found", 404, new Text("Không tìm thấy", "Not found"), detail);
    }

    /** A pack named in an address rather than in a submission. */
    static Problem noSuchPack(UnknownPackException unknown) {
        return new Problem(
                "unknown-pack",
                404,
                Problem.of(unknown).title(),
                Problem.of(unknown).detail(),
                List.of());
    }

    static Problem methodNotAllowed(String method, String allowed) {
        return simple(
                "method-not-allowed",
                405,
                new Text("Không dùng được phương thức này", "This method cannot be used here"),
                new Text(
                        "Ở đây không dùng được " + method + "; dùng được: " + allowed + ".",
                        method + " cannot be used here; use " + allowed + "."));
    }

    static Problem tooSlow() {
        return simple(
                "too-slow",
                408,
                new Text("Gửi quá chậm", "Sent too slowly"),
                new Text(
                        "Nội dung không đến đủ trong thời gian cho phép.",
                        "The content did not arrive in the time there is for it."));
    }

    static Problem stopping() {
        return stopping(
                new Text("Dịch vụ đang dừng; hãy gửi lại sau.", "The service is stopping; send this again later."));
    }

    /** @param answered the last line of a batch that was answered */
    static Problem stopping(long answered) {
        return stopping(new Text(
                "Đã trả lời đến dòng " + answered + "; hãy gửi lại các dòng sau đó.",
                "Everything up to line " + answered + " was answered; send the lines after it again."));
    }

    private static Problem stopping(Text detail) {
        return simple("stopping", 503, new Text("Dịch vụ đang dừng", "The service is stopping"), detail);
    }

    static Problem cutOff() {
        return simple(
                "cut-off",
                400,
                new Text("Nội dung bị cắt", "The content was cut off"),
                new Text("Kết nối đóng trước khi nội dung đến đủ.", "The connection closed before all content came."));
    }

    static Problem tooLarge(int limit) {
        return simple(
                "too-large",
                413,
                new Text("Nội dung quá lớn", "The content is too large"),
                new Text(
                        "Ở đây nội dung không được quá " + limit + " byte; gửi nhiều hồ sơ bằng application/x-ndjson.",
                        "It may have at most " + limit
                                + " bytes here; send many submissions as application/x-ndjson."));
    }

    static Problem mediaType(@Nullable String sent) {
        String shown = sent == null ? "—" : sent;
        return simple(
                "unsupported-media-type",
                415,
                new Text("Không nhận kiểu nội dung này", "This media type is not taken"),
                new Text(
                        "Content-Type là " + shown + "; phải là application/json hoặc application/x-ndjson, UTF-8,"
                                + " không nén.",
                        "The Content-Type is " + shown + "; it must be application/json or application/x-ndjson, in"
                                + " UTF-8, not compressed."));
    }

    static Problem busy() {
        return simple(
                "busy",
                429,
                new Text("Đang quá tải", "Too busy"),
                new Text(
                        "Đang có quá nhiều hồ sơ cùng lúc; hãy gửi lại sau ít giây.",
                        "Too many submissions are in hand; send this one again in a few seconds."));
    }

    static Problem internal() {
        return simple(
                "internal",
                500,
                new Text("Lỗi của chương trình", "A fault of the program"),
                new Text(
                        "Chương trình gặp lỗi; không có điểm nào được đưa ra. Người quản trị tìm được lỗi theo mã ở"
                                + " instance.",
                        "The program met a fault; no score is given. Whoever runs it finds the fault by the instance."));
    }

    /** What the HTTP layer refuses before any handler sees it. */
    static Problem unreadableRequest(int status) {
        return simple(
                "bad-request",
                status,
                new Text("Yêu cầu không đọc được", "The request cannot be read"),
                switch (status) {
                    case 414 -> new Text("Địa chỉ quá dài.", "The address is too long.");
                    case 431 -> new Text("Phần đầu của yêu cầu quá lớn.", "The header of the request is too large.");
                    case 408 -> new Text("Yêu cầu không đến đủ kịp thời.", "The request did not arrive in time.");
                    default -> new Text("Địa chỉ hoặc phần đầu sai cú pháp.", "The address or header is malformed.");
                });
    }

    static Problem simple(String kind, int status, Text title, Text detail) {
        return new Problem(kind, status, title, detail, List.of());
    }
}
