package org.parindex.publication;

import java.util.Map;
import java.util.TreeMap;
import org.parindex.pack.PackBundle;
import org.parindex.pack.PackException;
import org.parindex.pack.PackId;

/** Versions of a pack with two criteria that both give the version's number as points: an evaluation that mixes versions shows. */
public final class AgreeingPack {
    public static final PackId ID = new PackId("dong-bo", 2026);

    /** A submission for it, of a unit on its register. */
    public static final String SUBMISSION = "{\"index\": \"dong-bo\", \"year\": 2026, \"stage\": \"appraisal\","
            + " \"unit\": {\"id\": \"xa-a\", \"name\": \"Xã A\", \"bloc\": \"xa\"},"
            + " \"facts\": {\"Task\": [{\"id\": \"t\"}]}}";

    private AgreeingPack() {}

    /** The version that gives so many points: 0 to 2000. */
    public static PackBundle version(int points) {
        return of(files(points));
    }

    public static PackBundle of(Map<String, String> files) {
        try {
            return PackBundle.of(ID, files);
        } catch (PackException refused) {
            throw new AssertionError(refused);
        }
    }

    public static Map<String, String> files(int points) {
        Map<String, String> files = new TreeMap<>();
        files.put("2026/pack.yaml", """
                title: Bộ quy tắc có hai tiêu chí khớp nhau
                inForceFrom: 2026-01-01
                inForceTo: 2026-12-31
                sources: ["Quyết định số 1/QĐ-XYZ"]
                state: published
                rounding: {decimals: 2, step: total}
                blocs: [{code: xa, name: Các xã}]
                methods: [{code: appraisal, name: Thẩm định}]
                """);
        files.put("2026/criteria.yaml", """
                fields:
                  - code: "1"
                    name: Một
                    criteria:
                      - {code: "1.1", name: Trước, max: "2000", method: appraisal, basis: Điều 1, needs: [Task]}
                      - {code: "1.2", name: Sau, max: "2000", method: appraisal, basis: Điều 2, needs: [Task]}
                """);
        files.put("units.yaml", "units:\n  - {id: xa-a, name: Xã A, bloc: xa}\n");
        files.put("2026/facts.drl", "package dong_bo.y2026\n\ndeclare Task\n    @single\n    id : String\nend\n");
        for (String code : new String[] {"1.1", "1.2"}) {
            files.put("2026/1-mot/" + code + "-diem.drl", rule(code, points));
            files.put(
                    "2026/cases/1-mot/" + code + "-diem/co.yaml",
                    "case: Có nhiệm vụ\ngiven:\n  facts:\n    Task: [{id: t}]\nexpect:\n  points: \"" + points
                            + "\"\n");
        }
        return files;
    }

    public static String rule(String code, int points) {
        return "package dong_bo.y2026\n\nrule \"" + code + " có nhiệm vụ\"\nwhen\n    Task()\nthen\n    score.award( \""
                + points + "\", \"Phiên bản " + points + "\" );\nend\n";
    }
}
