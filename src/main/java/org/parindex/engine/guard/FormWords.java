package org.parindex.engine.guard;

import java.util.Map;
import org.parindex.pack.FaultCode;

/** What refusals say of ways of writing that no rule needs. */
final class FormWords {

    private FormWords() {}

    static void addTo(Map<FaultCode, Refused> words) {
        Refused.say(
                words,
                FaultCode.EVAL,
                "Không dùng \"%s\": điều kiện viết tự do không kiểm tra được.",
                "\"%s\" must not be used: a free condition cannot be checked.",
                "Viết điều kiện trong ngoặc của một loại dữ kiện: Plan( done, late == false ).",
                "Write the condition inside a kind of fact: Plan( done, late == false ).");
        Refused.say(
                words,
                FaultCode.DIALECT,
                "Không được chọn ngôn ngữ khác cho quy tắc: \"%s\".",
                "Another language for rules cannot be chosen: \"%s\".",
                "Xoá dòng dialect.",
                "Delete the dialect line.");
        Refused.say(
                words,
                FaultCode.FORBIDDEN_FUNCTION,
                "Hàm chỉ được tính một giá trị; \"%s\" không được dùng ở đây.",
                "A function may only compute one value; \"%s\" cannot stand here.",
                "Viết: function String ten( String a ) { return a + \"…\"; } — một return, không gọi hàm khác.",
                "Write: function String name( String a ) { return a + \"…\"; }: one return, no call of another function.");
        Refused.say(
                words,
                FaultCode.QUERY,
                "Không dùng truy vấn: \"%s\".",
                "Queries must not be used: \"%s\".",
                "Viết điều kiện ngay trong when của quy tắc.",
                "Write the condition in the rule's own when.");
        Refused.say(
                words,
                FaultCode.QUALIFIED_NAME,
                "Không viết tên đầy đủ của lớp: \"%s\".",
                "A class must not be written by its full name: \"%s\".",
                "Dùng loại dữ kiện trong facts.drl bằng tên ngắn.",
                "Use the kinds of fact of facts.drl by their short names.");
        Refused.say(
                words,
                FaultCode.FORBIDDEN_ATTRIBUTE,
                "Giữa tên quy tắc và when, hoặc sau điều kiện, không được có \"%s\".",
                "\"%s\" must not stand between a rule's name and when, nor behind a condition.",
                "Xoá nó: thứ tự và nhóm không được làm đổi điểm.",
                "Delete it: order and groups must not change points.");
        Refused.say(
                words,
                FaultCode.ANONYMOUS_FUNCTION,
                "Không dùng hàm ẩn danh: \"%s\".",
                "A function without a name must not be used: \"%s\".",
                "Viết điều kiện trong when.",
                "Write the condition in when.");
        Refused.say(
                words,
                FaultCode.LOCAL_CLASS,
                "Không được khai báo lớp trong quy tắc: \"%s\".",
                "A rule must not declare a class: \"%s\".",
                "Khai báo loại dữ kiện trong facts.drl.",
                "Declare kinds of fact in facts.drl.");
        Refused.say(
                words,
                FaultCode.ARRAY,
                "Không dùng mảng hay ngoặc vuông: \"%s\".",
                "Arrays and square brackets must not be used: \"%s\".",
                "Dùng trường của dữ kiện, hoặc in ( … ) để so với nhiều giá trị.",
                "Use a field of a fact, or in ( … ) to compare with several values.");
        Refused.say(
                words,
                FaultCode.FORBIDDEN_LITERAL,
                "Chuỗi viết không đúng cách: %s.",
                "A text written in a way that cannot be used: %s.",
                "Dùng ngoặc kép, nhiều nhất 2000 ký tự; chỉ có \\\" và \\\\ (và các dấu của mẫu sau matches).",
                "Use double quotes and at most 2000 characters; only \\\" and \\\\ (and a pattern's signs after matches).");
        Refused.say(
                words,
                FaultCode.FORBIDDEN_STATEMENT,
                "Trong then chỉ được gọi score; \"%s\" không được dùng.",
                "Only score may be called in then; \"%s\" cannot be used.",
                "Viết: score.award( \"1\", \"…\" ); điều kiện đặt trong when.",
                "Write: score.award( \"1\", \"…\" ); put conditions in when.");
        Refused.say(
                words,
                FaultCode.FORBIDDEN_CLASS,
                "Quy tắc không được dùng lớp \"%s\".",
                "A rule must not use the class \"%s\".",
                "Chỉ dùng các loại trong facts.drl, Ratio, List và LocalDate.of( năm, tháng, ngày ).",
                "Use only the types of facts.drl, Ratio, List and LocalDate.of( year, month, day ).");
        Refused.say(
                words,
                FaultCode.FORBIDDEN_CALL,
                "Quy tắc không được gọi hay đọc \"%s\".",
                "A rule must not call or read \"%s\".",
                "Chỉ đọc các trường đã khai báo, và times, over, below, size.",
                "Read declared fields only, and times, over, below, size.");
        Refused.say(
                words,
                FaultCode.FORBIDDEN_SOURCE,
                "Sau from chỉ được là accumulate hoặc collect; \"%s\" không được dùng.",
                "After from there may only be accumulate or collect; \"%s\" cannot be used.",
                "Viết thẳng loại dữ kiện: Plan( … ).",
                "Write the kind of fact itself: Plan( … ).");
        Refused.say(
                words,
                FaultCode.ACCUMULATE_CODE,
                "Không viết lệnh trong accumulate: \"%s\".",
                "Statements must not be written in accumulate: \"%s\".",
                "Dùng share, count, sum, min, max, average.",
                "Use share, count, sum, min, max, average.");
        Refused.say(
                words,
                FaultCode.NAMED_CONSEQUENCE,
                "Mỗi quy tắc chỉ có một then: \"%s\".",
                "A rule has one then only: \"%s\".",
                "Tách thành hai quy tắc.",
                "Split it into two rules.");
        Refused.say(
                words,
                FaultCode.INLINE_CAST,
                "Không ép kiểu trong điều kiện: \"%s\".",
                "A condition must not cast: \"%s\".",
                "Dùng đúng loại dữ kiện trong facts.drl.",
                "Use the right kind of fact of facts.drl.");
        Refused.say(
                words,
                FaultCode.FORBIDDEN_OPERATOR,
                "Không dùng được \"%s\" trong điều kiện.",
                "\"%s\" cannot be used in a condition.",
                "Có: == != < <= > >= && || ! in, not in, matches, contains, memberOf, + - * /.",
                "There is: == != < <= > >= && || ! in, not in, matches, contains, memberOf, + - * /.");
        Refused.say(
                words,
                FaultCode.FORBIDDEN_DECLARATION,
                "\"%s\" không được dùng ở đây: loại dữ kiện khai báo trong facts.drl, chỉ gồm trường và chú giải.",
                "\"%s\" cannot be used here: kinds of fact are declared in facts.drl, with fields and annotations only.",
                "Viết: declare Ten … truong : String @label( \"…\" ) … end.",
                "Write: declare Name … field : String @label( \"…\" ) … end.");
        Refused.say(
                words,
                FaultCode.FORBIDDEN_RULE_NAME,
                "Tên quy tắc có ký tự không được dùng: %s.",
                "The rule's name has a character that cannot be used: %s.",
                "Chỉ dùng chữ, số, dấu cách và . , : ; ( ) % - – / < > = +, nhiều nhất 200 ký tự.",
                "Use letters, digits, spaces and . , : ; ( ) % - – / < > = + only, at most 200 characters.");
        Refused.say(
                words,
                FaultCode.UNCLEAR_TEXT,
                "Không hiểu được \"%s\" ở đây.",
                "\"%s\" cannot be understood here.",
                "Mỗi tệp chỉ gồm package, các hàm tính và các quy tắc rule … when … then … end.",
                "A file holds package, computing functions and rules rule … when … then … end only.");
    }
}
