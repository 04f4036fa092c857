package org.parindex.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parindex.engine.CompiledPack;
import org.parindex.engine.PackCompiler;
import org.parindex.pack.PackException;
import org.parindex.pack.PackId;
import org.parindex.pack.PackReader;

/**
 * A pack that a test writes into an empty folder as policy staff would: waste treatment by communes, with a kind of fact
 * that no other pack has (a deadline and a closed value), a ratio, one decimal, and dense ranks.
 */
public final class WrittenPack {
    public static final PackId ID = PackId.parse("rac-thai/2031");

    private final Path rules;

    private WrittenPack(Path rules) {
        this.rules = rules;
    }

    /** The pack that was written below {@code rules} before. */
    public static WrittenPack at(Path rules) {
        return new WrittenPack(rules);
    }

    /** Writes the whole pack below {@code rules}. */
    public static WrittenPack in(Path rules) throws IOException {
        WrittenPack pack = new WrittenPack(rules);
        pack.write("pack.yaml", """
                title: Chỉ số xử lý rác thải năm 2031 của các xã
                inForceFrom: 2031-01-01
                inForceTo: 2031-12-31
                sources: ["Quyết định số 1/QĐ-XYZ"]
                state: draft
                rounding: {decimals: 1, step: total}
                ties: {rank: dense}
                classes:
                  - {name: Đạt, from: "50"}
                  - {name: Chưa đạt, from: "0"}
                blocs: [{code: xa, name: Các xã}]
                unitAttributes: [{name: hasLandfill, label: Có bãi rác, type: boolean, required: true}]
                methods: [{code: appraisal, name: Thẩm định}]
                """);
        pack.write("criteria.yaml", """
                max: 10
                fields:
                  - code: "1"
                    name: Thu gom
                    criteria:
                      - {code: "1.1", name: Điểm thu gom đúng hạn, max: "4", start: "4", method: appraisal, basis: Điều 1, needs: [CollectionPoint]}
                      - {code: "1.2", name: Tỷ lệ rác được thu gom, max: "4", method: appraisal, basis: Điều 2, needs: [Tonnage]}
                      - {code: "1.10", name: Bãi rác hợp vệ sinh, max: "2", method: appraisal, basis: Điều 3, needs: [CollectionPoint], appliesWhen: unit.hasLandfill}
                """);
        pack.write("facts.drl", """
                package rac_thai.y2031

                declare CollectionPoint
                    @label( "Điểm thu gom" )
                    id     : String    @label( "Mã" )
                    kind   : String    @label( "Loại" ) @oneOf( "VILLAGE, MARKET" )
                    due    : LocalDate @label( "Hạn mở" )
                    opened : LocalDate @label( "Ngày mở" ) @optional @happened
                    late   : boolean   @label( "Chậm" ) @derived( "late(due, opened)" )
                    done   : boolean   @label( "Đã mở" ) @derived( "done(opened)" )
                end

                declare Tonnage
                    @label( "Khối lượng rác" ) @single
                    id        : String     @label( "Mã" )
                    collected : BigDecimal @label( "Thu gom, tấn" )
                    total     : BigDecimal @label( "Phát sinh, tấn" ) @zeroOnlyIf( "collected" )
                    ratio     : Ratio      @label( "Tỷ lệ" ) @derived( "cappedRatio(collected, total)" )
                end
                """);
        pack.rule("1.1", """
                rule "1.1 điểm thu gom mở chậm"
                when
                    $point : CollectionPoint( late )
                then
                    score.deduct( "0.5", "Mở chậm: " + $point.getId() );
                end
                """);
        pack.rule("1.2", """
                rule "1.2 tỷ lệ thu gom"
                when
                    $tonnage : Tonnage( $ratio : ratio )
                then
                    score.award( $ratio.times("4"), "Thu gom " + $ratio );
                end
                """);
        pack.rule("1.10", """
                rule "1.10 từ 50 % điểm đã mở"
                when
                    $opened : Ratio( percent >= 50 ) from accumulate( CollectionPoint( $done : done ), share( $done ) )
                then
                    score.award( "2", "Đã mở " + $opened );
                end

                rule "1.10 dưới 50 % điểm đã mở"
                when
                    $opened : Ratio( denominator > 0, percent < 50 ) from accumulate( CollectionPoint( $done : done ), share( $done ) )
                then
                    score.award( "0", "Mới mở " + $opened );
                end

                rule "1.10 không có điểm nào"
                when
                    not CollectionPoint()
                then
                    score.award( "0", "Không có điểm thu gom" );
                end
                """);
        return pack;
    }

    /** Replaces the rules of a criterion; the package line is added. */
    public WrittenPack rule(String criterion, String rules) throws IOException {
        return write("1-thu-gom/" + criterion + "-quy-tac.drl", "package " + ID.drlPackage() + "\n\n" + rules);
    }

    /** Writes or replaces a file of the pack. */
    public WrittenPack write(String path, String text) throws IOException {
        Path file = rules.resolve(ID.index()).resolve(String.valueOf(ID.year())).resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    /** A submission of a commune: points opened on time of so many, and tons collected of a hundred. */
    public static String submission(String unit, int onTime, int points, String tons) {
        StringBuilder list = new StringBuilder();
        for (int i = 1; i <= points; i++) {
            String opened = i <= onTime ? ", \"opened\": \"2031-03-01\"" : "";
            list.append(i == 1 ? "" : ", ")
                    .append("{\"id\": \"P-" + i + "\", \"kind\": \"VILLAGE\", \"due\": \"2031-03-31\"" + opened + "}");
        }
        return "{\"index\": \"rac-thai\", \"year\": 2031, \"stage\": \"appraisal\", \"unit\": {\"id\": \"" + unit
                + "\", \"name\": \"Xã " + unit + "\", \"bloc\": \"xa\", \"hasLandfill\": true}, \"facts\": {"
                + "\"CollectionPoint\": [" + list + "], \"Tonnage\": [{\"id\": \"t\", \"collected\": " + tons
                + ", \"total\": 100}]}}";
    }

    public Path rules() {
        return rules;
    }

    public CompiledPack compile() throws IOException, PackException {
        return PackCompiler.compile(PackReader.read(rules, ID));
    }
}
