package org.parindex.page;

import org.parindex.facts.Stage;
import org.parindex.finding.Finding;
import org.parindex.text.Text;

/** Every text of the pages. What packs and submissions say is not here: it is shown as it was written. */
public final class Texts {
    public static final Text TAGLINE =
            new Text("Chấm điểm theo quy tắc, diễn giải từng điểm", "Scored by rules, every point explained");
    public static final Text SKIP = new Text("Đến nội dung", "Skip to content");
    public static final Text RANKINGS = new Text("Bảng xếp hạng", "Rankings");
    public static final Text RANKING = new Text("Bảng xếp hạng", "Ranking");
    public static final Text SCORECARD = new Text("Phiếu điểm", "Scorecard");
    public static final Text OTHER_CARDS = new Text("Phiếu khác của đơn vị", "Other scorecards of the unit");
    public static final Text NO_RESULTS = new Text("Chưa có kết quả nào", "No results yet");
    public static final Text NO_RESULTS_HINT = new Text(
            "Chưa có hồ sơ nào được chấm, nên chưa có gì để xếp hạng.",
            "No submission has been scored, so there is nothing to rank.");
    public static final Text NOT_FOUND = new Text("Không có trang này", "There is no such page");
    public static final Text NOT_FOUND_HINT = new Text(
            "Bảng xếp hạng hoặc phiếu điểm theo địa chỉ này không có. Hãy chọn trong các bảng dưới đây.",
            "There is no ranking or scorecard at this address. Choose among the rankings below.");

    public static final Text ILLUSTRATIVE = new Text("Minh họa", "Illustrative");
    public static final Text NOTES = new Text("Lưu ý khi đọc kết quả", "Remarks on these results");
    public static final Text SOURCES = new Text("Căn cứ", "Legal sources");
    public static final Text PACK = new Text("Bộ quy tắc", "Rule pack");
    public static final Text STATE = new Text("Trạng thái bộ quy tắc", "State of the pack");

    public static final Text RANK = new Text("Hạng", "Rank");
    public static final Text UNIT = new Text("Đơn vị", "Unit");
    public static final Text BLOC = new Text("Khối", "Bloc");
    public static final Text SCORE = new Text("Điểm", "Score");
    public static final Text MAX = new Text("Tối đa", "Max");
    public static final Text INDEX = new Text("Chỉ số, %", "Index, %");
    public static final Text CLASS = new Text("Xếp loại", "Class");
    public static final Text CHANGE = new Text("So năm trước", "On last year");
    public static final Text CHANGE_LONG = new Text(
            "Thay đổi chỉ số so với năm trước, điểm phần trăm", "Change of index on last year, percentage points");
    public static final Text RANK_CHANGE = new Text("Đổi hạng", "Moved");
    public static final Text RANK_CHANGE_LONG =
            new Text("Thay đổi hạng so với năm trước", "Change of rank on last year");
    public static final Text UP = new Text("lên", "up");
    public static final Text DOWN = new Text("xuống", "down");
    public static final Text SAME = new Text("giữ nguyên hạng", "same rank");
    public static final Text NO_YEAR_BEFORE = new Text("không có năm trước", "no year before");
    public static final Text UNITS = new Text("đơn vị", "units");
    public static final Text MEAN = new Text("chỉ số trung bình", "mean index");
    public static final Text POINTS_OF_PERCENT =
            new Text("điểm phần trăm so với năm trước", "percentage points on last year");
    public static final Text NOT_RANKED = new Text("không xếp hạng", "not ranked");
    public static final Text NONE_APPLIES = new Text("không có tiêu chí áp dụng", "no criterion applies");

    public static final Text INCOMPLETE = new Text("thiếu số liệu", "incomplete");
    public static final Text UNREGISTERED = new Text("ngoài danh mục", "not registered");
    public static final Text PROVISIONAL = new Text("tạm tính", "provisional");

    public static final Text LOW_REASONS = new Text("Lý do của kết quả thấp", "Reasons for low results");
    public static final Text LOW_REASONS_HINT = new Text(
            "Điểm mất (tối đa trừ điểm đạt) của tất cả đơn vị, xếp theo tổng điểm mất; cột cuối là thứ tự theo số đơn vị. Mở từng lý do để xem các đơn vị.",
            "Points lost (maximum less score) by all units, ordered by points lost; the last column gives the order by number of units. Open a reason to see the units.");
    public static final Text REASON = new Text("Lý do", "Reason");
    public static final Text POINTS_LOST = new Text("Điểm mất", "Points lost");
    public static final Text NUMBER_OF_UNITS = new Text("Số đơn vị", "Units");
    public static final Text PLACE_BY_UNITS = new Text("Thứ tự theo số đơn vị", "Order by units");
    public static final Text NOBODY = new Text("Không đơn vị nào mất điểm.", "No unit lost points.");

    public static final Text DOWN_TO = new Text("đến", "down to");
    public static final Text OF = new Text("trên", "of");
    public static final Text LOST = new Text("Mất", "Lost");
    public static final Text COMPLETE = new Text("Số liệu", "Facts");
    public static final Text IS_COMPLETE = new Text("đủ", "complete");
    public static final Text IS_INCOMPLETE = new Text("thiếu tiêu chí", "missing for criteria");
    public static final Text STAGE = new Text("Giai đoạn", "Stage");
    public static final Text AS_OF = new Text("Tính đến ngày", "As of");
    public static final Text HEAD = new Text("Người đứng đầu", "Head of unit");
    public static final Text CLAIMED = new Text("Tự chấm", "Claimed");
    public static final Text CLAIMED_TOTAL = new Text("Tổng điểm tự chấm", "Points claimed in all");
    public static final Text PACK_DIGEST = new Text("Mã băm bộ quy tắc", "Digest of the pack");
    public static final Text FACTS_DIGEST = new Text("Mã băm hồ sơ", "Digest of the facts");
    public static final Text PROGRAM = new Text("Chương trình", "Program");
    public static final Text EVALUATION = new Text("Lần chấm", "Evaluation");
    public static final Text PROOF = new Text("Dấu vết của lần chấm", "What was evaluated, by what");
    public static final Text BY_METHOD = new Text("Theo phương pháp đánh giá", "By method");
    public static final Text METHOD = new Text("Phương pháp", "Method");
    public static final Text PERCENT = new Text("Tỷ lệ, %", "Percent");
    public static final Text BY_FIELD = new Text("Theo lĩnh vực", "By field");
    public static final Text FIELD = new Text("Lĩnh vực", "Field");
    public static final Text SUM = new Text("Cộng", "Sum");
    public static final Text SUM_EXACT = new Text("Tổng điểm, chưa làm tròn", "Total, not rounded");
    public static final Text SUM_ROUNDED = new Text("Tổng điểm, làm tròn", "Total, rounded");
    public static final Text CRITERIA = new Text("Từng tiêu chí", "Criterion by criterion");
    public static final Text CRITERIA_HINT = new Text(
            "Mở một tiêu chí để xem các phát hiện, phép tính, căn cứ, quy tắc và dữ kiện.",
            "Open a criterion to see its findings, arithmetic, legal basis, rules and facts.");
    public static final Text OPEN_ALL = new Text("Mở tất cả", "Open all");
    public static final Text CLOSE_ALL = new Text("Đóng tất cả", "Close all");
    public static final Text ONLY_LOST = new Text("Chỉ tiêu chí mất điểm", "Only criteria that lost points");

    public static final Text NOT_APPLICABLE = new Text("không đánh giá", "not assessed");
    public static final Text MISSING = new Text("thiếu số liệu", "missing");
    public static final Text BASIS = new Text("Căn cứ", "Legal basis");
    public static final Text REMEDY = new Text("Để được điểm", "What earns the points");
    public static final Text FINDINGS = new Text("Phát hiện", "Findings");
    public static final Text NUMBER = new Text("Số", "No.");
    public static final Text KIND = new Text("Loại", "Kind");
    public static final Text WHY = new Text("Lý do, phép tính, quy tắc", "Reason, arithmetic, rule");
    public static final Text ARITHMETIC = new Text("Phép tính", "Arithmetic");
    public static final Text RULE = new Text("Quy tắc", "Rule");
    public static final Text CHANGES = new Text("Ai sửa, khi nào", "Who changed it, and when");
    public static final Text LINE = new Text("Dòng", "Line");
    public static final Text CONTENT = new Text("Nội dung", "Content");
    public static final Text PUBLISHED_BY = new Text("Người công bố", "Published by");
    public static final Text WHEN = new Text("Lúc", "When");
    public static final Text BECAUSE = new Text("Lý do", "Why");
    public static final Text BY_PROGRAM = new Text("do chương trình ghi", "added by the program");
    public static final Text SEARCHED = new Text("Đã tìm", "Looked for");
    public static final Text AMONG = new Text("trong", "among");
    public static final Text SENT = new Text("đã gửi", "sent");
    public static final Text FACTS = new Text("Dữ kiện", "Facts");
    public static final Text COUNTED = new Text("Kết quả đếm", "Counted as");
    public static final Text HIT = new Text("đạt", "met");
    public static final Text MISS = new Text("không đạt", "not met");
    public static final Text FOR_FINDING = new Text("Phát hiện số", "Finding no.");
    public static final Text DERIVED = new Text("do chương trình tính", "computed by the program");
    public static final Text DERIVED_NOTE =
            new Text("* do chương trình tính từ các trường đã gửi", "* computed by the program from the fields sent");
    public static final Text EVIDENCE = new Text("Tài liệu kiểm chứng", "Evidence");
    public static final Text NOTE = new Text("Ghi chú", "Note");
    public static final Text YES = new Text("Có", "Yes");
    public static final Text NO = new Text("Không", "No");
    public static final Text TO_TOP = new Text("Về đầu trang", "Back to top");

    private Texts() {}

    public static Text of(Stage stage) {
        return stage == Stage.SELF ? new Text("Tự đánh giá", "Self-assessment") : new Text("Thẩm định", "Appraisal");
    }

    public static Text of(Finding.Kind kind) {
        return switch (kind) {
            case START -> new Text("Mở đầu", "Start");
            case AWARD -> new Text("Cho điểm", "Award");
            case DEDUCTION -> new Text("Trừ điểm", "Deduction");
            case COUNCIL -> new Text("Hội đồng", "Council");
            case CAP -> new Text("Giới hạn", "Limit");
            case ROUNDING -> new Text("Làm tròn", "Rounding");
            case NOT_APPLICABLE -> new Text("Không đánh giá", "Not assessed");
            case MISSING -> new Text("Thiếu số liệu", "Missing");
        };
    }

    /** The state of a pack as {@code pack.yaml} writes it. */
    public static Text ofState(String state) {
        return switch (state) {
            case "draft" -> new Text("dự thảo", "draft");
            case "checked" -> new Text("đã kiểm tra", "checked");
            case "published" -> new Text("đã ban hành", "published");
            case "closed" -> new Text("đã khóa", "closed");
            default -> new Text(state, state);
        };
    }
}
