package org.parindex.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.parindex.engine.CompiledPack;
import org.parindex.pack.PackException;
import org.parindex.rules.ShippedPacks;
import org.parindex.rules.WrittenPack;

/**
 * A small pack with cases that a test writes: one criterion with a threshold, one that counts a list, one that applies
 * to some units only. Its cases notice every change; a test takes some away or adds its own.
 */
public final class TrialPack {
    private static final String FIELD = "cases/1-thu-gom/";

    private final WrittenPack pack;

    private TrialPack(WrittenPack pack) {
        this.pack = pack;
    }

    /** Writes the pack with all its cases below an empty folder. */
    public static TrialPack in(Path rules) throws IOException {
        TrialPack trial = new TrialPack(WrittenPack.in(rules));
        trial.pack.rule("1.2", """
                rule "1.2 từ 80 %"
                when
                    $t : Tonnage( ratio.percent >= 80 )
                then
                    score.award( "4", "Thu gom " + $t.getRatio() );
                end

                rule "1.2 dưới 80 %"
                when
                    $t : Tonnage( ratio.percent < 80 )
                then
                    score.award( $t.getRatio().times("4").over("80%"), "Thu gom " + $t.getRatio() );
                end
                """);
        trial.casesOfPoints();
        trial.casesOfTonnage();
        trial.casesOfLandfills();
        return trial;
    }

    private void casesOfPoints() throws IOException {
        with("1.1-diem/dung-han", points("due: 2031-03-31, opened: 2031-03-31"), "points: \"4\"");
        with("1.1-diem/cham", points("due: 2031-03-31, opened: 2031-04-01"), "points: \"4 - 0.5\"");
        with("1.1-diem/thieu", "{}", "status: MISSING");
        String late = "{id: P1, kind: VILLAGE, due: 2031-03-31}";
        String nine = String.join(
                ", ",
                List.of(late, 2, 3, 4, 5, 6, 7, 8, 9).stream()
                        .map(one -> one instanceof Integer i ? late.replace("P1", "P" + i) : one.toString())
                        .toList());
        with("1.1-diem/cham-9", "{CollectionPoint: [" + nine + "]}", "points: \"0\"");
    }

    private void casesOfTonnage() throws IOException {
        with("1.2-rac/dung-80", tons("80"), "points: \"4\"", "findings: 1");
        with("1.2-rac/ngay-duoi-80", tons("79.9"), "points: \"79.9/100 × 4 : 80%\"");
        with("1.2-rac/tren-80", tons("80.5"), "points: \"4\"", "findings: 1");
        with("1.2-rac/khong-thu-gom", tons("0"), "points: \"0\"");
        with("1.2-rac/thieu", "{}", "status: MISSING");
    }

    private void casesOfLandfills() throws IOException {
        String open = "{id: P1, kind: VILLAGE, due: 2031-03-31, opened: 2031-03-01}";
        String closed = "{id: P2, kind: VILLAGE, due: 2031-03-31}";
        with(
                "1.10-bai-rac/dung-50",
                "{CollectionPoint: [" + open + ", " + closed + "]}",
                "points: \"2\"",
                "findings: 1");
        String mostly = open + ", " + open.replace("P1", "P3") + ", " + closed;
        with("1.10-bai-rac/tren-50", "{CollectionPoint: [" + mostly + "]}", "points: \"2\"", "findings: 1");
        with("1.10-bai-rac/khong-mo", "{CollectionPoint: [" + closed + "]}", "points: \"0\"");
        String nearly = open;
        for (int i = 10; i < 111; i++) {
            nearly += ", " + (i < 59 ? open : closed).replaceFirst("P[12]", "P" + i);
        }
        with("1.10-bai-rac/ngay-duoi-50", "{CollectionPoint: [" + nearly + "]}", "points: \"0\"");
        with("1.10-bai-rac/khong-co-diem", "{CollectionPoint: []}", "points: \"0\"", "findings: 1");
        with("1.10-bai-rac/thieu", "{}", "status: MISSING");
        pack.write(FIELD + "1.10-bai-rac/khong-co-bai.yaml", """
                case: xã không có bãi rác
                given:
                  unit: {hasLandfill: false}
                  facts: {CollectionPoint: []}
                expect:
                  status: NOT_APPLICABLE
                """);
    }

    private static String points(String days) {
        return "{CollectionPoint: [{id: P1, kind: VILLAGE, " + days + "}]}";
    }

    private static String tons(String collected) {
        return "{Tonnage: [{id: t, collected: " + collected + ", total: 100}]}";
    }

    /** Adds or replaces a case of a commune with a landfill: its facts, and the lines of what it expects. */
    public TrialPack with(String path, String facts, String... expected) throws IOException {
        pack.write(
                FIELD + path + ".yaml",
                "case: ca " + path + "\ngiven:\n  unit: {hasLandfill: true}\n  facts: " + facts + "\nexpect:\n  "
                        + String.join("\n  ", expected) + "\n");
        return this;
    }

    /** Writes a whole file of the pack. */
    public TrialPack write(String path, String text) throws IOException {
        pack.write(path, text);
        return this;
    }

    /** Takes a case away. */
    public TrialPack without(String path) throws IOException {
        Files.delete(folder().resolve(FIELD + path + ".yaml"));
        return this;
    }

    public WrittenPack pack() {
        return pack;
    }

    public Path folder() {
        return pack.rules().resolve(WrittenPack.ID.toString());
    }

    public CaseRunner runner(CompiledPack compiled) {
        return new CaseRunner(compiled, folder(), ShippedPacks.EVALUATOR);
    }

    /** The pack as {@link #in} writes it, compiled once for all tests of a run: cases are no part of it. */
    public static CompiledPack compiled() {
        return Compiled.PACK;
    }

    /** Runs the cases of a pack whose rules were not changed. */
    public List<Outcome> outcomes() throws IOException {
        return runner(compiled()).runAll(null);
    }

    /** Compiled when a test first asks. */
    private static final class Compiled {
        private static final CompiledPack PACK = compile();

        private static CompiledPack compile() {
            try {
                return in(Files.createTempDirectory("trial-pack")).pack().compile();
            } catch (IOException | PackException broken) {
                throw new AssertionError(broken);
            }
        }
    }
}
