package org.parindex.engine.guard;

import java.util.Map;
import org.parindex.pack.FaultCode;

/** What refusals say of rules that would reach beyond their facts, wear out the machine, or hide what they do. */
final class DangerWords {

    private DangerWords() {}

    static void addTo(Map<FaultCode, Refused> words) {
        Refused.say(
                words,
                FaultCode.REFLECTION,
                "Quy tắc không được dùng \"%s\": nó mở đường tới mọi lớp của chương trình.",
                "A rule must not use \"%s\": it opens every class of the program.",
                "Chỉ đọc các trường đã khai báo trong facts.drl.",
                "Read only the fields declared in facts.drl.");
        Refused.say(
                words,
                FaultCode.THREAD,
                "Quy tắc không được dùng \"%s\": nó chạy hoặc chặn luồng của chương trình.",
                "A rule must not use \"%s\": it runs or blocks threads of the program.",
                "Bỏ đi: quy tắc chỉ so dữ kiện rồi cho điểm.",
                "Remove it: a rule only compares facts and gives points.");
        Refused.say(
                words,
                FaultCode.FILE_ACCESS,
                "Quy tắc không được dùng \"%s\": nó đọc hoặc ghi tệp trên máy.",
                "A rule must not use \"%s\": it reads or writes files of the machine.",
                "Đưa số liệu cần dùng vào hồ sơ, thành một trường của facts.drl.",
                "Send what is needed with the submission, as a field of facts.drl.");
        Refused.say(
                words,
                FaultCode.NETWORK,
                "Quy tắc không được dùng \"%s\": nó mở kết nối mạng.",
                "A rule must not use \"%s\": it opens a network connection.",
                "Đưa số liệu cần dùng vào hồ sơ, thành một trường của facts.drl.",
                "Send what is needed with the submission, as a field of facts.drl.");
        Refused.say(
                words,
                FaultCode.PROCESS,
                "Quy tắc không được dùng \"%s\": nó chạy hoặc dừng chương trình.",
                "A rule must not use \"%s\": it runs or stops programs.",
                "Bỏ đi: quy tắc chỉ so dữ kiện rồi cho điểm.",
                "Remove it: a rule only compares facts and gives points.");
        Refused.say(
                words,
                FaultCode.SYSTEM_ACCESS,
                "Quy tắc không được dùng \"%s\": nó đọc hoặc đổi cài đặt của máy.",
                "A rule must not use \"%s\": it reads or changes settings of the machine.",
                "Viết giá trị cần dùng thẳng vào quy tắc.",
                "Write the value needed into the rule itself.");
        Refused.say(
                words,
                FaultCode.CLOCK,
                "Quy tắc không được dùng \"%s\": chấm lại ngày khác sẽ ra điểm khác.",
                "A rule must not use \"%s\": scoring again on another day would give other points.",
                "So với hạn trong dữ kiện, hoặc dùng trường @derived như late, daysLate, counts.",
                "Compare with a due day among the facts, or use a @derived field such as late, daysLate, counts.");
        Refused.say(
                words,
                FaultCode.RANDOMNESS,
                "Quy tắc không được dùng \"%s\": chấm lại sẽ ra điểm khác.",
                "A rule must not use \"%s\": scoring again would give other points.",
                "Điểm chỉ được tính từ dữ kiện.",
                "Compute points from facts only.");
        Refused.say(
                words,
                FaultCode.LOOP,
                "Quy tắc không được lặp: \"%s\".",
                "A rule must not loop: \"%s\".",
                "Đếm hoặc cộng nhiều dữ kiện bằng accumulate( … ) trong when.",
                "Count or add up many facts with accumulate( … ) in when.");
        Refused.say(
                words,
                FaultCode.MEMORY_BOMB,
                "Quy tắc không được dùng \"%s\": nó có thể tạo ra một giá trị khổng lồ.",
                "A rule must not use \"%s\": it can make a gigantic value.",
                "Ghép lý do bằng dấu +, tính điểm bằng times và over.",
                "Join a reason with +, compute points with times and over.");
        Refused.say(
                words,
                FaultCode.ENGINE_ACCESS,
                "Quy tắc không được dùng \"%s\": đó là bộ máy chạy quy tắc.",
                "A rule must not use \"%s\": it is the machinery that runs the rules.",
                "Trong then chỉ nói với score.",
                "In then, speak to score only.");
        Refused.say(
                words,
                FaultCode.FORBIDDEN_GLOBAL,
                "Không khai báo biến chung ở \"%s\": chỉ có score, và nó có sẵn.",
                "No global may be declared at \"%s\": there is only score, and it is there already.",
                "Xoá dòng global.",
                "Delete the global line.");
        Refused.say(
                words,
                FaultCode.FORBIDDEN_IMPORT,
                "Không dùng được \"%s\" trong tệp quy tắc.",
                "\"%s\" cannot be used in a rule file.",
                "Xoá dòng import: BigDecimal, LocalDate, List, Ratio, share có sẵn.",
                "Delete the import line: BigDecimal, LocalDate, List, Ratio and share are there already.");
        Refused.say(
                words,
                FaultCode.UNICODE_ESCAPE,
                "Không viết ký tự bằng mã: \"%s\".",
                "A character must not be written by its code: \"%s\".",
                "Gõ thẳng ký tự đó.",
                "Type the character itself.");
        Refused.say(
                words,
                FaultCode.HIDDEN_CHARACTER,
                "Có ký tự ẩn hoặc ký tự điều khiển ở đây.%.0s",
                "There is a hidden or control character here.%.0s",
                "Xoá đoạn này và gõ lại.",
                "Delete this stretch and type it again.");
        Refused.say(
                words,
                FaultCode.ENTRY_POINT,
                "Không dùng \"%s\": mọi dữ kiện đến theo hồ sơ.",
                "\"%s\" must not be used: every fact comes with the submission.",
                "Bỏ from entry-point; viết thẳng loại dữ kiện.",
                "Remove from entry-point; write the kind of fact alone.");
        Refused.say(
                words,
                FaultCode.TIME_DEPENDENT,
                "Không dùng \"%s\": quy tắc không được chờ, hẹn giờ hay phụ thuộc lúc chạy.",
                "\"%s\" must not be used: a rule must not wait, be timed or depend on when it runs.",
                "So các ngày trong dữ kiện.",
                "Compare days among the facts.");
        Refused.say(
                words,
                FaultCode.PATTERN_NOT_LITERAL,
                "Sau matches phải là một chuỗi trong ngoặc kép, không phải \"%s\".",
                "After matches there must be a text in double quotes, not \"%s\".",
                "Viết mẫu thẳng vào quy tắc: matches \"KH-.*\".",
                "Write the pattern into the rule: matches \"KH-.*\".");
        Refused.say(
                words,
                FaultCode.EXPLODING_PATTERN,
                "Mẫu %s có thể chạy rất lâu hoặc dùng điều không được dùng.",
                "The pattern %s can run for very long or uses what must not be used.",
                "Nhiều nhất hai dấu * hoặc +, không đặt sau ngoặc; không có \\1, (?=…).",
                "At most two * or +, none behind a bracket; no \\1, no (?=…).");
        Refused.say(
                words,
                FaultCode.FACT_CHANGE,
                "Quy tắc không được thêm, sửa hay xoá dữ kiện: \"%s\".",
                "A rule must not add, change or remove facts: \"%s\".",
                "Trong then chỉ nói với score.",
                "In then, speak to score only.");
        Refused.say(
                words,
                FaultCode.HUGE_NUMBER,
                "Số \"%s\" quá dài hoặc viết theo cách không được dùng.",
                "The number \"%s\" is too long or written in a way that cannot be used.",
                "Viết số thập phân thường, nhiều nhất 20 chữ số: 0.8B, 100.",
                "Write a plain decimal of at most 20 digits: 0.8B, 100.");
        Refused.say(
                words,
                FaultCode.TOO_COMPLEX,
                "Quy tắc quá phức tạp ở \"%s\": quá nhiều điều kiện, or, phép tính hoặc ngoặc lồng nhau.",
                "The rule is too complex at \"%s\": too many patterns, or, calculations or nested brackets.",
                "Tách thành nhiều quy tắc.",
                "Split it into several rules.");
        Refused.say(
                words,
                FaultCode.TOO_LONG,
                "Đoạn bắt đầu ở \"%s\" quá dài.",
                "What begins at \"%s\" is too long.",
                "Mỗi then nhiều nhất 4000 ký tự, mỗi when 8000, mỗi tệp 200 000; hãy tách ra.",
                "At most 4000 characters a then, 8000 a when, 200 000 a file; split it.");
    }
}
