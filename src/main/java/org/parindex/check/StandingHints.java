package org.parindex.check;

import java.util.EnumMap;
import java.util.Map;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackFault;
import org.parindex.text.Text;

/** What to do about a fault whose finder knows nothing better than what its code says. */
final class StandingHints {
    private static final Map<FaultCode, Text> BY_CODE = new EnumMap<>(FaultCode.class);

    static {
        hint(FaultCode.MISSING_PACK, "Xem lại tên bộ chỉ số và năm.", "Look at the names of index and year again.");
        hint(FaultCode.MISSING_FILE, "Chép tệp ấy từ năm trước rồi sửa.", "Copy that file from last year and edit it.");
        hint(FaultCode.UNREADABLE_FILE, "Xem quyền đọc của tệp.", "Look at who may read the file.");
        hint(
                FaultCode.NOT_UTF8,
                "Lưu lại với bảng mã UTF-8; nếu là tệp Word, chép chữ sang trình soạn thảo chữ thuần.",
                "Save it again as UTF-8; if it is a Word file, copy its text into a plain text editor.");
        hint(FaultCode.YAML_SYNTAX, "So với một mục đúng ở gần đó.", "Compare it with a good entry nearby.");
        hint(FaultCode.DUPLICATE_KEY, "Bỏ một trong hai.", "Take one of the two away.");
        hint(FaultCode.DUPLICATE_ENTRY, "Bỏ một trong hai.", "Take one of the two away.");
        hint(
                FaultCode.UNKNOWN_KEY,
                "Sửa tên khóa; các khóa có ở rules/README.md.",
                "Mend the key; rules/README.md has them all.");
        hint(
                FaultCode.MISSING_KEY,
                "Thêm khóa ấy; nghĩa của nó ở rules/README.md.",
                "Add that key; rules/README.md says what it means.");
        hint(FaultCode.WRONG_VALUE, "Sửa giá trị ấy.", "Mend that value.");
        hint(
                FaultCode.UNKNOWN_REFERENCE,
                "Sửa cho giống tên đã khai báo trong pack.yaml.",
                "Make it a name that pack.yaml declares.");
        hint(FaultCode.FEED_CYCLE, "Bỏ feeds ở một trong các bộ ấy.", "Take feeds out of one of them.");
        hint(
                FaultCode.FEED_MISMATCH,
                "Sửa feeds trong pack.yaml, hay khai báo loại ấy trong facts.drl.",
                "Mend feeds in pack.yaml, or declare that type in facts.drl.");
        hint(
                FaultCode.NO_CRITERION,
                "Thêm ít nhất một tiêu chí vào criteria.yaml.",
                "Add at least one criterion to criteria.yaml.");
        hint(
                FaultCode.DUPLICATE_CRITERION,
                "Đổi mã của tiêu chí mới thành mã chưa dùng.",
                "Give the new criterion a code that is not used yet.");
        hint(
                FaultCode.WRONG_SUM,
                "Sửa max ở đây hay ở các tiêu chí; nếu chính văn bản in sai, thêm addsUpTo.",
                "Mend max here or at the criteria; if the decision itself prints it so, add addsUpTo.");
        hint(
                FaultCode.MAXIMUM_NOT_POSITIVE,
                "Ghi max lớn hơn 0, trong ngoặc kép nếu là số lẻ.",
                "Write a max above 0, quoted if it has decimals.");
        hint(FaultCode.START_ABOVE_MAXIMUM, "Hạ start hay nâng max.", "Lower start or raise max.");
        hint(FaultCode.MISSING_BASIS, "Ghi điều, khoản của văn bản.", "Name the article of the decision.");
        hint(
                FaultCode.EMPTY_RULE_FILE,
                "Viết quy tắc vào tệp, hay xóa tệp.",
                "Write a rule into the file, or delete it.");
        hint(FaultCode.RULE_NAME_MISMATCH, "Đổi tên quy tắc.", "Rename the rule.");
        hint(
                FaultCode.UNKNOWN_NEED,
                "Sửa needs, hay khai báo loại ấy trong facts.drl.",
                "Mend needs, or declare that type in facts.drl.");
        hint(
                FaultCode.UNKNOWN_UNIT_ATTRIBUTE,
                "Sửa appliesWhen, hay thêm vào unitAttributes của pack.yaml.",
                "Mend appliesWhen, or add it to unitAttributes in pack.yaml.");
        hint(FaultCode.DUPLICATE_TYPE, "Đổi tên một trong hai loại.", "Rename one of the two types.");
        hint(
                FaultCode.MISSING_ID_FIELD,
                "Thêm dòng đầu: id : String @label( \"Mã\" ).",
                "Add the first line: id : String @label( \"Mã\" ).");
        hint(
                FaultCode.UNKNOWN_FIELD_KIND,
                "Ngày là LocalDate, số lẻ là BigDecimal, số nguyên là long.",
                "A day is LocalDate, a decimal BigDecimal, a whole number long.");
        hint(
                FaultCode.UNKNOWN_ANNOTATION,
                "Sửa chú giải; các chú giải có ở rules/README.md.",
                "Mend the annotation; rules/README.md has them all.");
        hint(
                FaultCode.WRONG_ANNOTATION,
                "Xem bảng chú giải ở rules/README.md.",
                "See the table of annotations in rules/README.md.");
        hint(
                FaultCode.WRONG_DERIVATION,
                "Trong ngoặc là tên các trường được gửi của chính loại này; rules/README.md nói mỗi phép cho kiểu gì.",
                "In the brackets stand fields of this same type that are sent; rules/README.md says what type each gives.");
        hint(
                FaultCode.COUNCIL_DECLARATION,
                "Khai báo đủ criterion, points, reason, reference.",
                "Declare criterion, points, reason and reference.");
        hint(FaultCode.COUNCIL_READ_BY_RULE, "Bỏ điều kiện đọc loại ấy.", "Take out the condition that reads it.");
        hint(
                FaultCode.PROVISIONAL_RESULT,
                "Thêm hay bỏ decidedLast trong criteria.yaml.",
                "Add decidedLast to criteria.yaml, or take it out.");
        hint(
                FaultCode.UNBOUND_VARIABLE,
                "Đặt biến trong phần when: $m : Measure( … ).",
                "Name it in the when part: $m : Measure( … ).");
        hint(FaultCode.ZERO_DENOMINATOR, "Chia cho một số khác 0.", "Divide by a number other than 0.");
        hint(
                FaultCode.INTERNAL_ERROR,
                "Gửi bộ quy tắc này cho người giữ chương trình.",
                "Send this pack to whoever keeps the program.");
    }

    private StandingHints() {}

    private static void hint(FaultCode code, String vi, String en) {
        BY_CODE.put(code, new Text(vi, en));
    }

    /** The fault with something to do about it, if its finder gave nothing. */
    static PackFault added(PackFault fault) {
        Text hint = BY_CODE.get(fault.code());
        return hint == null || !fault.hint().vi().isEmpty() ? fault : fault.withHint(hint.vi(), hint.en());
    }
}
