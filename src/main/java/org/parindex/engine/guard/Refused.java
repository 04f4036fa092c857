package org.parindex.engine.guard;

import java.util.EnumMap;
import java.util.Map;
import org.parindex.pack.FaultCode;
import org.parindex.text.Text;

/**
 * What a refusal says.
 *
 * @param message with one place for what was found
 */
record Refused(Text message, Text hint) {
    private static final Map<FaultCode, Refused> WORDS = new EnumMap<>(FaultCode.class);

    static {
        say(
                FaultCode.REFLECTION,
                "Quy tắc không được dùng \"%s\": nó mở đường tới mọi lớp của chương trình.",
                "A rule must not use \"%s\": it opens every class of the program.",
                "Chỉ đọc các trường đã khai báo trong facts.drl.",
                "Read only the fields declared in facts.drl.");
        say(
                FaultCode.THREAD,
                "Quy tắc không được dùng \"%s\": nó chạy hoặc chặn luồng của chương trình.",
                "A rule must not use \"%s\": it runs or blocks threads of the program.",
                "Bỏ đi: quy tắc chỉ so dữ kiện rồi cho điểm.",
                "Remove it: a rule only compares facts and gives points.");
        say(
                FaultCode.FILE_ACCESS,
                "Quy tắc không được dùng \"%s\": nó đọc hoặc ghi tệp trên máy.",
                "A rule must not use \"%s\": it reads or writes files of the machine.",
                "Đưa số liệu cần dùng vào hồ sơ, thành một trường của facts.drl.",
                "Send what is needed with the submission, as a field of facts.drl.");
        say(
                FaultCode.NETWORK,
                "Quy tắc không được dùng \"%s\": nó mở kết nối mạng.",
                "A rule must not use \"%s\": it opens a network connection.",
                "Đưa số liệu cần dùng vào hồ sơ, thành một trường của facts.drl.",
                "Send what is needed with the submission, as a field of facts.drl.");
        say(
                FaultCode.PROCESS,
                "Quy tắc không được dùng \"%s\": nó chạy hoặc dừng chương trình.",
                "A rule must not use \"%s\": it runs or stops programs.",
                "Bỏ đi: quy tắc chỉ so dữ kiện rồi cho điểm.",
                "Remove it: a rule only compares facts and gives points.");
        say(
                FaultCode.SYSTEM_ACCESS,
                "Quy tắc không được dùng \"%s\": nó đọc hoặc đổi cài đặt của máy.",
                "A rule must not use \"%s\": it reads or changes settings of the machine.",
                "Viết giá trị cần dùng thẳng vào quy tắc.",
                "Write the value needed into the rule itself.");
        say(
                FaultCode.CLOCK,
                "Quy tắc không được dùng \"%s\": chấm lại ngày khác sẽ ra điểm khác.",
                "A rule must not use \"%s\": scoring again on another day would give other points.",
                "So với hạn trong dữ kiện, hoặc dùng trường @derived như late, daysLate, counts.",
                "Compare with a due day among the facts, or use a @derived field such as late, daysLate, counts.");
        say(
                FaultCode.RANDOMNESS,
                "Quy tắc không được dùng \"%s\": chấm lại sẽ ra điểm khác.",
                "A rule must not use \"%s\": scoring again would give other points.",
                "Điểm chỉ được tính từ dữ kiện.",
                "Compute points from facts only.");
        say(
                FaultCode.LOOP,
                "Quy tắc không được lặp: \"%s\".",
                "A rule must not loop: \"%s\".",
                "Đếm hoặc cộng nhiều dữ kiện bằng accumulate( … ) trong when.",
                "Count or add up many facts with accumulate( … ) in when.");
        say(
                FaultCode.MEMORY_BOMB,
                "Quy tắc không được dùng \"%s\": nó có thể tạo ra một giá trị khổng lồ.",
                "A rule must not use \"%s\": it can make a gigantic value.",
                "Ghép lý do bằng dấu +, tính điểm bằng times và over.",
                "Join a reason with +, compute points with times and over.");
        say(
                FaultCode.EVAL,
                "Không dùng \"%s\": điều kiện viết tự do không kiểm tra được.",
                "\"%s\" must not be used: a free condition cannot be checked.",
                "Viết điều kiện trong ngoặc của một loại dữ kiện: Plan( done, late == false ).",
                "Write the condition inside a kind of fact: Plan( done, late == false ).");
        say(
                FaultCode.DIALECT,
                "Không được chọn ngôn ngữ khác cho quy tắc: \"%s\".",
                "Another language for rules cannot be chosen: \"%s\".",
                "Xoá dòng dialect.",
                "Delete the dialect line.");
        say(
                FaultCode.FORBIDDEN_FUNCTION,
                "Hàm chỉ được tính một giá trị; \"%s\" không được dùng ở đây.",
                "A function may only compute one value; \"%s\" cannot stand here.",
                "Viết: function String ten( String a ) { return a + \"…\"; } — một return, không gọi hàm khác.",
                "Write: function String name( String a ) { return a + \"…\"; }: one return, no call of another function.");
        say(
                FaultCode.QUERY,
                "Không dùng truy vấn: \"%s\".",
                "Queries must not be used: \"%s\".",
                "Viết điều kiện ngay trong when của quy tắc.",
                "Write the condition in the rule's own when.");
        say(
                FaultCode.ENGINE_ACCESS,
                "Quy tắc không được dùng \"%s\": đó là bộ máy chạy quy tắc.",
                "A rule must not use \"%s\": it is the machinery that runs the rules.",
                "Trong then chỉ nói với score.",
                "In then, speak to score only.");
        say(
                FaultCode.FORBIDDEN_GLOBAL,
                "Không khai báo biến chung ở \"%s\": chỉ có score, và nó có sẵn.",
                "No global may be declared at \"%s\": there is only score, and it is there already.",
                "Xoá dòng global.",
                "Delete the global line.");
        say(
                FaultCode.FORBIDDEN_IMPORT,
                "Không dùng được \"%s\" trong tệp quy tắc.",
                "\"%s\" cannot be used in a rule file.",
                "Xoá dòng import: BigDecimal, LocalDate, List, Ratio, share có sẵn.",
                "Delete the import line: BigDecimal, LocalDate, List, Ratio and share are there already.");
        say(
                FaultCode.UNICODE_ESCAPE,
                "Không viết ký tự bằng mã: \"%s\".",
                "A character must not be written by its code: \"%s\".",
                "Gõ thẳng ký tự đó.",
                "Type the character itself.");
        say(
                FaultCode.HIDDEN_CHARACTER,
                "Có ký tự ẩn hoặc ký tự điều khiển ở đây.%.0s",
                "There is a hidden or control character here.%.0s",
                "Xoá đoạn này và gõ lại.",
                "Delete this stretch and type it again.");
        say(
                FaultCode.QUALIFIED_NAME,
                "Không viết tên đầy đủ của lớp: \"%s\".",
                "A class must not be written by its full name: \"%s\".",
                "Dùng loại dữ kiện trong facts.drl bằng tên ngắn.",
                "Use the kinds of fact of facts.drl by their short names.");
        say(
                FaultCode.ENTRY_POINT,
                "Không dùng \"%s\": mọi dữ kiện đến theo hồ sơ.",
                "\"%s\" must not be used: every fact comes with the submission.",
                "Bỏ from entry-point; viết thẳng loại dữ kiện.",
                "Remove from entry-point; write the kind of fact alone.");
        say(
                FaultCode.TIME_DEPENDENT,
                "Không dùng \"%s\": quy tắc không được chờ, hẹn giờ hay phụ thuộc lúc chạy.",
                "\"%s\" must not be used: a rule must not wait, be timed or depend on when it runs.",
                "So các ngày trong dữ kiện.",
                "Compare days among the facts.");
        say(
                FaultCode.FORBIDDEN_ATTRIBUTE,
                "Giữa tên quy tắc và when, hoặc sau điều kiện, không được có \"%s\".",
                "\"%s\" must not stand between a rule's name and when, nor behind a condition.",
                "Xoá nó: thứ tự và nhóm không được làm đổi điểm.",
                "Delete it: order and groups must not change points.");
        say(
                FaultCode.PATTERN_NOT_LITERAL,
                "Sau matches phải là một chuỗi trong ngoặc kép, không phải \"%s\".",
                "After matches there must be a text in double quotes, not \"%s\".",
                "Viết mẫu thẳng vào quy tắc: matches \"KH-.*\".",
                "Write the pattern into the rule: matches \"KH-.*\".");
        say(
                FaultCode.EXPLODING_PATTERN,
                "Mẫu %s có thể chạy rất lâu hoặc dùng điều không được dùng.",
                "The pattern %s can run for very long or uses what must not be used.",
                "Nhiều nhất hai dấu * hoặc +, không đặt sau ngoặc; không có \\1, (?=…).",
                "At most two * or +, none behind a bracket; no \\1, no (?=…).");
        say(
                FaultCode.FACT_CHANGE,
                "Quy tắc không được thêm, sửa hay xoá dữ kiện: \"%s\".",
                "A rule must not add, change or remove facts: \"%s\".",
                "Trong then chỉ nói với score.",
                "In then, speak to score only.");
        say(
                FaultCode.ANONYMOUS_FUNCTION,
                "Không dùng hàm ẩn danh: \"%s\".",
                "A function without a name must not be used: \"%s\".",
                "Viết điều kiện trong when.",
                "Write the condition in when.");
        say(
                FaultCode.LOCAL_CLASS,
                "Không được khai báo lớp trong quy tắc: \"%s\".",
                "A rule must not declare a class: \"%s\".",
                "Khai báo loại dữ kiện trong facts.drl.",
                "Declare kinds of fact in facts.drl.");
        say(
                FaultCode.ARRAY,
                "Không dùng mảng hay ngoặc vuông: \"%s\".",
                "Arrays and square brackets must not be used: \"%s\".",
                "Dùng trường của dữ kiện, hoặc in ( … ) để so với nhiều giá trị.",
                "Use a field of a fact, or in ( … ) to compare with several values.");
        say(
                FaultCode.HUGE_NUMBER,
                "Số \"%s\" quá dài hoặc viết theo cách không được dùng.",
                "The number \"%s\" is too long or written in a way that cannot be used.",
                "Viết số thập phân thường, nhiều nhất 20 chữ số: 0.8B, 100.",
                "Write a plain decimal of at most 20 digits: 0.8B, 100.");
        say(
                FaultCode.FORBIDDEN_LITERAL,
                "Chuỗi viết không đúng cách: %s.",
                "A text written in a way that cannot be used: %s.",
                "Dùng ngoặc kép, nhiều nhất 2000 ký tự; chỉ có \\\" và \\\\ (và các dấu của mẫu sau matches).",
                "Use double quotes and at most 2000 characters; only \\\" and \\\\ (and a pattern's signs after matches).");
        say(
                FaultCode.FORBIDDEN_STATEMENT,
                "Trong then chỉ được gọi score; \"%s\" không được dùng.",
                "Only score may be called in then; \"%s\" cannot be used.",
                "Viết: score.award( \"1\", \"…\" ); điều kiện đặt trong when.",
                "Write: score.award( \"1\", \"…\" ); put conditions in when.");
        say(
                FaultCode.FORBIDDEN_CLASS,
                "Quy tắc không được dùng lớp \"%s\".",
                "A rule must not use the class \"%s\".",
                "Chỉ dùng các loại trong facts.drl, Ratio, List và LocalDate.of( năm, tháng, ngày ).",
                "Use only the types of facts.drl, Ratio, List and LocalDate.of( year, month, day ).");
        say(
                FaultCode.FORBIDDEN_CALL,
                "Quy tắc không được gọi hay đọc \"%s\".",
                "A rule must not call or read \"%s\".",
                "Chỉ đọc các trường đã khai báo, và times, over, below, size.",
                "Read declared fields only, and times, over, below, size.");
        say(
                FaultCode.FORBIDDEN_SOURCE,
                "Sau from chỉ được là accumulate hoặc collect; \"%s\" không được dùng.",
                "After from there may only be accumulate or collect; \"%s\" cannot be used.",
                "Viết thẳng loại dữ kiện: Plan( … ).",
                "Write the kind of fact itself: Plan( … ).");
        say(
                FaultCode.ACCUMULATE_CODE,
                "Không viết lệnh trong accumulate: \"%s\".",
                "Statements must not be written in accumulate: \"%s\".",
                "Dùng share, count, sum, min, max, average.",
                "Use share, count, sum, min, max, average.");
        say(
                FaultCode.NAMED_CONSEQUENCE,
                "Mỗi quy tắc chỉ có một then: \"%s\".",
                "A rule has one then only: \"%s\".",
                "Tách thành hai quy tắc.",
                "Split it into two rules.");
        say(
                FaultCode.INLINE_CAST,
                "Không ép kiểu trong điều kiện: \"%s\".",
                "A condition must not cast: \"%s\".",
                "Dùng đúng loại dữ kiện trong facts.drl.",
                "Use the right kind of fact of facts.drl.");
        say(
                FaultCode.FORBIDDEN_OPERATOR,
                "Không dùng được \"%s\" trong điều kiện.",
                "\"%s\" cannot be used in a condition.",
                "Có: == != < <= > >= && || ! in, not in, matches, contains, memberOf, + - * /.",
                "There is: == != < <= > >= && || ! in, not in, matches, contains, memberOf, + - * /.");
        say(
                FaultCode.FORBIDDEN_DECLARATION,
                "\"%s\" không được dùng ở đây: loại dữ kiện khai báo trong facts.drl, chỉ gồm trường và chú giải.",
                "\"%s\" cannot be used here: kinds of fact are declared in facts.drl, with fields and annotations only.",
                "Viết: declare Ten … truong : String @label( \"…\" ) … end.",
                "Write: declare Name … field : String @label( \"…\" ) … end.");
        say(
                FaultCode.FORBIDDEN_RULE_NAME,
                "Tên quy tắc có ký tự không được dùng: %s.",
                "The rule's name has a character that cannot be used: %s.",
                "Chỉ dùng chữ, số, dấu cách và . , : ; ( ) % - – / < > = +, nhiều nhất 200 ký tự.",
                "Use letters, digits, spaces and . , : ; ( ) % - – / < > = + only, at most 200 characters.");
        say(
                FaultCode.TOO_COMPLEX,
                "Quy tắc quá phức tạp ở \"%s\": quá nhiều điều kiện, or, phép tính hoặc ngoặc lồng nhau.",
                "The rule is too complex at \"%s\": too many patterns, or, calculations or nested brackets.",
                "Tách thành nhiều quy tắc.",
                "Split it into several rules.");
        say(
                FaultCode.TOO_LONG,
                "Đoạn bắt đầu ở \"%s\" quá dài.",
                "What begins at \"%s\" is too long.",
                "Mỗi then nhiều nhất 4000 ký tự, mỗi when 8000, mỗi tệp 200 000; hãy tách ra.",
                "At most 4000 characters a then, 8000 a when, 200 000 a file; split it.");
        say(
                FaultCode.UNCLEAR_TEXT,
                "Không hiểu được \"%s\" ở đây.",
                "\"%s\" cannot be understood here.",
                "Mỗi tệp chỉ gồm package, các hàm tính và các quy tắc rule … when … then … end.",
                "A file holds package, computing functions and rules rule … when … then … end only.");
    }

    static Refused of(FaultCode code) {
        Refused refused = WORDS.get(code);
        if (refused == null) {
            throw new IllegalArgumentException("The guard has no words for " + code);
        }
        return refused;
    }

    private static void say(FaultCode code, String vi, String en, String hintVi, String hintEn) {
        WORDS.put(code, new Refused(new Text(vi, en), new Text(hintVi, hintEn)));
    }
}
