package org.parindex.year;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Two indexes that a test writes: provinces ({@code tinh}) that lose points through their communes ({@code xa}). */
public final class FeedingPacks {
    static final String FEEDS = """
            feeds:
              - {from: tinh, fact: Lost, unitField: commune, as: Damage, lost: points}
            previousResult: LastYear
            """;
    private final Path rules;

    private FeedingPacks(Path rules) {
        this.rules = rules;
    }

    /** Writes tinh/2031, xa/2030 and xa/2031. */
    public static FeedingPacks in(Path rules) throws IOException {
        FeedingPacks packs = new FeedingPacks(rules);
        packs.write("xa/units.yaml", """
                units:
                  - {id: xa-mot, name: Xã Một, bloc: chung}
                  - {id: xa-hai, name: Xã Hai, bloc: chung}
                """);
        packs.writeProvince("");
        packs.writeCommunes(2030, "");
        packs.writeCommunes(2031, FEEDS);
        return packs;
    }

    /** Writes tinh/2031 with further lines in its pack.yaml. */
    FeedingPacks writeProvince(String more) throws IOException {
        description("tinh/2031", 2031, more);
        write("tinh/2031/criteria.yaml", """
                fields:
                  - code: "4"
                    name: Môi trường
                    criteria:
                      - {code: "4.1", name: Rác thải, max: "10", method: appraisal, basis: Điều 1, needs: [Given]}
                """);
        write("tinh/2031/facts.drl", """
                package tinh.y2031

                declare Given
                    @single
                    id     : String
                    points : BigDecimal
                end

                declare Lost
                    @label( "Điểm tỉnh bị mất" )
                    id        : String     @label( "Mã" )
                    criterion : String     @label( "Tiêu chí" )
                    points    : BigDecimal @label( "Số điểm" )
                    cause     : String     @label( "Nguyên nhân" )
                    commune   : String     @label( "Xã" )
                    task      : String     @label( "Nhiệm vụ" ) @optional
                end
                """);
        return write("tinh/2031/4-moi-truong/4.1-rac.drl", """
                package tinh.y2031

                rule "4.1 điểm được chấm"
                when
                    $given : Given()
                then
                    score.award( $given.getPoints(), "Đoàn thẩm định chấm" );
                end
                """);
    }

    /** Writes xa of a year with further lines in its pack.yaml. */
    FeedingPacks writeCommunes(int year, String more) throws IOException {
        String folder = "xa/" + year;
        description(folder, year, more);
        write(folder + "/criteria.yaml", """
                fields:
                  - code: "1"
                    name: Chung
                    criteria:
                      - {code: "1.1", name: Điểm được chấm, max: "8", method: appraisal, basis: Điều 1, needs: [Given]}
                      - {code: "1.2", name: Ảnh hưởng đến tỉnh, max: "1", start: "1", method: appraisal, basis: Điều 2, needs: [Damage]}
                      - {code: "1.3", name: So với năm trước, max: "1", method: appraisal, basis: Điều 3, needs: [LastYear]}
                """);
        write(folder + "/facts.drl", """
                package xa.y%d

                declare Given
                    @single
                    id     : String
                    points : BigDecimal
                end

                declare Damage
                    @label( "Điểm tỉnh bị mất do xã" )
                    id        : String     @label( "Mã" )
                    criterion : String     @label( "Tiêu chí" )
                    points    : BigDecimal @label( "Số điểm" )
                    cause     : String     @label( "Nguyên nhân" )
                end

                declare LastYear
                    @label( "Kết quả năm trước" )
                    id    : String     @label( "Mã" )
                    year  : long       @label( "Năm" )
                    index : BigDecimal @label( "Chỉ số" )
                end
                """.formatted(year));
        rule(year, "1.1", "$given : Given()", "score.award( $given.getPoints(), \"Đoàn thẩm định chấm\" );");
        rule(year, "1.2", "$damage : Damage()", "score.deduct( $damage.getPoints(), $damage.getCause() );");
        return rule(year, "1.3", "$before : LastYear( index < 50 )", "score.award( \"1\", \"Năm trước dưới 50\" );");
    }

    private FeedingPacks rule(int year, String code, String when, String then) throws IOException {
        return write(
                "xa/" + year + "/1-chung/" + code + "-x.drl",
                "package xa.y" + year + "\n\nrule \"" + code + " quy tắc\"\nwhen\n    " + when + "\nthen\n    " + then
                        + "\nend\n");
    }

    private void description(String folder, int year, String more) throws IOException {
        write(folder + "/pack.yaml", """
                title: Bộ thử
                inForceFrom: %1$d-01-01
                inForceTo: %1$d-12-31
                sources: ["Quyết định số 1/QĐ-XYZ"]
                state: draft
                blocs: [{code: chung, name: Chung}]
                methods: [{code: appraisal, name: Thẩm định}]
                """.formatted(year) + more);
    }

    FeedingPacks write(String path, String text) throws IOException {
        Path file = rules.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    /** What a province sends: 9.5 of 10, and 0.3 and 0.1 lost through one commune. */
    public static String province(String commune) {
        return """
                {"index": "tinh", "year": 2031, "stage": "appraisal", "unit": {"id": "tinh-a", "name": "Tỉnh A", "bloc": "chung"},
                 "facts": {"Given": [{"id": "g", "points": 9.5}], "Lost": [
                   {"id": "M-1", "criterion": "4.1", "points": 0.3, "cause": "Bãi rác quá tải", "commune": "%1$s", "task": "NV-7",
                    "evidence": [{"ref": "12/BC", "title": "Báo cáo", "date": "2031-05-02"}]},
                   {"id": "M-2", "criterion": "4.1", "points": 0.1, "cause": "Không báo cáo", "commune": "%1$s"}]}}
                """.formatted(commune);
    }

    /** What a commune sends, with further facts. */
    public static String commune(String id, int year, String stage, String points, String more) {
        return """
                {"index": "xa", "year": %d, "stage": "%s", "unit": {"id": "%s"},
                 "facts": {"Given": [{"id": "g", "points": %s}]%s}}
                """.formatted(year, stage, id, points, more);
    }
}
