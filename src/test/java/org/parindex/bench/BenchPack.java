package org.parindex.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.parindex.pack.PackException;
import org.parindex.pack.PackId;
import org.parindex.pack.PackReader;
import org.parindex.pack.RulePack;

/**
 * The benchmark's pack, written as text in the style of the shipped packs: 35 criteria, 100 rules. 25 criteria by a
 * ratio (two rules each), five by the plans of a kind (four rules), five by the tasks of an assigner (six rules).
 */
final class BenchPack {
    static final PackId ID = PackId.parse("do-toc-do/2030");
    static final int MEASURED = 25;

    private static final String FACTS = """
            declare Measure
                @label( "Số liệu" )
                id          : String     @label( "Mã" )
                criterion   : String     @label( "Tiêu chí" )
                period      : String     @label( "Kỳ" ) @oneOf( "HALF, YEAR" )
                numerator   : BigDecimal @label( "Tử số" )
                denominator : BigDecimal @label( "Mẫu số" ) @zeroOnlyIf( "numerator" )
                ratio       : Ratio      @label( "Tỷ lệ" ) @derived( "cappedRatio(numerator, denominator)" )
            end

            declare Plan
                @label( "Kế hoạch" )
                id         : String    @label( "Mã" )
                kind       : String    @label( "Loại" ) @oneOf( "PAR, DIGITAL, TRAINING, INSPECTION, RECORDS" )
                due        : LocalDate @label( "Hạn ban hành" )
                issued     : LocalDate @label( "Ngày ban hành" ) @optional @happened
                planned    : long      @label( "Số nhiệm vụ đề ra" )
                completed  : long      @label( "Số nhiệm vụ hoàn thành" )
                late       : boolean   @label( "Chậm" ) @derived( "late(due, issued)" )
                daysLate   : long      @label( "Số ngày chậm" ) @derived( "daysLate(due, issued)" )
                completion : Ratio     @label( "Tỷ lệ hoàn thành" ) @derived( "cappedRatio(completed, planned)" )
            end

            declare AssignedTask
                @label( "Nhiệm vụ được giao" )
                id         : String    @label( "Mã" )
                title      : String    @label( "Nhiệm vụ" )
                assignedBy : String    @label( "Cơ quan giao" ) @oneOf( "GOVERNMENT, PRIME_MINISTER, MINISTER, PROVINCE, PEOPLE_COUNCIL" )
                due        : LocalDate @label( "Hạn hoàn thành" )
                completed  : LocalDate @label( "Ngày hoàn thành" ) @optional @happened
                counts     : boolean   @label( "Đã đến hạn" ) @derived( "counts(due)" )
                done       : boolean   @label( "Đã hoàn thành" ) @derived( "done(completed)" )
                late       : boolean   @label( "Chậm" ) @derived( "late(due, completed)" )
                daysLate   : long      @label( "Số ngày chậm" ) @derived( "daysLate(due, completed)" )
            end
            """;

    private static final String MEASURE_RULES = """
            rule "CODE từ 80% trở lên"
            when
                $m : Measure( criterion == "CODE", period == "YEAR", ratio.percent >= 80 )
            then
                score.award( "2", "Số liệu năm: " + $m.getRatio() + ", từ 80% trở lên" );
            end

            rule "CODE dưới 80%"
            when
                $m : Measure( criterion == "CODE", period == "YEAR", ratio.percent < 80 )
            then
                score.award( $m.getRatio().times("2").over("80%"), "Số liệu năm: " + $m.getRatio() + ", dưới 80%" );
            end
            """;

    private static final String PLAN_RULES = """
            rule "CODE hoàn thành từ 80% kế hoạch"
            when
                $ratio : Ratio( percent >= 80 ) from accumulate(
                    Plan( kind == "KIND", $part : completion ),
                    share( $part ) )
            then
                score.award( "3", "Hoàn thành kế hoạch: " + $ratio );
            end

            rule "CODE hoàn thành từ 60% đến dưới 80% kế hoạch"
            when
                $ratio : Ratio( percent >= 60, percent < 80 ) from accumulate(
                    Plan( kind == "KIND", $part : completion ),
                    share( $part ) )
            then
                score.award( $ratio.times("3"), "Hoàn thành kế hoạch: " + $ratio );
            end

            rule "CODE hoàn thành dưới 60% kế hoạch"
            when
                $ratio : Ratio( percent < 60 ) from accumulate(
                    Plan( kind == "KIND", $part : completion ),
                    share( $part ) )
            then
                score.award( "1", "Hoàn thành kế hoạch: " + $ratio + ", dưới 60%" );
            end

            rule "CODE ban hành chậm"
            when
                $plan : Plan( kind == "KIND", late )
            then
                score.deduct( "0.25", "Ban hành chậm " + $plan.getDaysLate() + " ngày: " + $plan.getId() );
            end
            """;

    private static final String TASK_RULES = """
            rule "CODE hoàn thành 100% nhiệm vụ"
            when
                $ratio : Ratio( percent >= 100 ) from accumulate(
                    AssignedTask( assignedBy == "ASSIGNER", counts, $done : done ),
                    share( $done ) )
            then
                score.award( "4", "Nhiệm vụ hoàn thành: " + $ratio );
            end

            rule "CODE hoàn thành từ 80% đến dưới 100% nhiệm vụ"
            when
                $ratio : Ratio( percent >= 80, percent < 100 ) from accumulate(
                    AssignedTask( assignedBy == "ASSIGNER", counts, $done : done ),
                    share( $done ) )
            then
                score.award( $ratio.times("4"), "Nhiệm vụ hoàn thành: " + $ratio );
            end

            rule "CODE hoàn thành dưới 80% nhiệm vụ"
            when
                $ratio : Ratio( denominator > 0, percent < 80 ) from accumulate(
                    AssignedTask( assignedBy == "ASSIGNER", counts, $done : done ),
                    share( $done ) )
            then
                score.award( "0", "Nhiệm vụ hoàn thành: " + $ratio + ", dưới 80%" );
            end

            rule "CODE không phát sinh nhiệm vụ"
            when
                not AssignedTask( assignedBy == "ASSIGNER", counts )
            then
                score.notApplicable( "Không phát sinh nhiệm vụ đã đến hạn" );
            end

            rule "CODE nhiệm vụ hoàn thành chậm"
            when
                $task : AssignedTask( assignedBy == "ASSIGNER", late, done )
            then
                score.deduct( "0.25", "Chậm " + $task.getDaysLate() + " ngày: " + $task.getTitle() );
            end

            rule "CODE nhiệm vụ quá hạn mà chưa hoàn thành"
            when
                $task : AssignedTask( assignedBy == "ASSIGNER", late, done == false )
            then
                score.deduct( "0.5", "Chưa hoàn thành, quá hạn " + $task.getDaysLate() + " ngày: " + $task.getTitle() );
            end
            """;

    private final Path folder;
    private final StringBuilder criteria = new StringBuilder("max: 85\nfields:\n");

    private BenchPack(Path folder) {
        this.folder = folder;
    }

    /** Writes the pack below an empty folder and reads it back. */
    static RulePack in(Path rules) throws IOException, PackException {
        new BenchPack(rules.resolve(ID.index()).resolve(String.valueOf(ID.year()))).write();
        return PackReader.read(rules, ID);
    }

    private void write() throws IOException {
        file("pack.yaml", """
                title: Bộ quy tắc để đo tốc độ
                inForceFrom: 2030-01-01
                inForceTo: 2030-12-31
                sources: ["Không có: chỉ để đo"]
                state: draft
                rounding: {decimals: 2, step: total}
                ties: {rank: standard}
                classes: [{name: Đạt, from: "50"}, {name: Chưa đạt, from: "0"}]
                blocs: [{code: cuc, name: Khối cục}]
                methods: [{code: appraisal, name: Thẩm định}]
                """);
        drl("facts.drl", FACTS);
        field("1", "Số liệu");
        for (int i = 1; i <= MEASURED; i++) {
            criterion("1." + i, "2", "Measure", MEASURE_RULES);
        }
        field("2", "Kế hoạch");
        for (int i = 1; i <= BenchFacts.KINDS.size(); i++) {
            criterion("2." + i, "3", "Plan", PLAN_RULES.replace("KIND", BenchFacts.KINDS.get(i - 1)));
        }
        field("3", "Nhiệm vụ");
        for (int i = 1; i <= BenchFacts.ASSIGNERS.size(); i++) {
            criterion("3." + i, "4", "AssignedTask", TASK_RULES.replace("ASSIGNER", BenchFacts.ASSIGNERS.get(i - 1)));
        }
        file("criteria.yaml", criteria.toString());
    }

    private void field(String code, String name) {
        criteria.append("  - code: \"%s\"\n    name: %s\n    criteria:\n".formatted(code, name));
    }

    private void criterion(String code, String max, String need, String rules) throws IOException {
        criteria.append(String.format(
                Locale.ROOT,
                "      - {code: \"%s\", name: Tiêu chí %s, max: \"%s\", method: appraisal, basis: Không có, needs: [%s]}%n",
                code,
                code,
                max,
                need));
        drl(code.charAt(0) + "-linh-vuc/" + code + "-quy-tac.drl", rules.replace("CODE", code));
    }

    private void drl(String path, String text) throws IOException {
        file(path, "package " + ID.drlPackage() + "\n\n" + text);
    }

    private void file(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
