package org.parindex.http;

/** Submissions for the packs of these tests. */
final class Samples {

    private Samples() {}

    /** Good and complete: 3 − 0.5 + 41/50 × 3 + 4 = 8.96 points. */
    static final String GOOD = withFacts("""
            "Task": [{"id": "t1", "title": "Nộp báo cáo", "level": "LOW", "due": "2026-06-30", "completed": "2026-07-12"}],
            "Measure": [{"id": "m1", "criterion": "1.2", "numerator": 41, "denominator": 50}],
            "Survey": [{"id": "s1", "percent": 82.5}]""");

    /** The same as the unit itself sends it, before the survey: 3 − 0.5 + 41/50 × 3 = 4.96 points. */
    static final String SELF = GOOD.replace("appraisal", "self").replaceFirst(", *\"Survey\": \\[[^]]*]", "");

    static String withFacts(String facts) {
        return withUnit("\"id\": \"so-a\", \"hasProcedures\": true", facts);
    }

    static String withUnit(String unit, String facts) {
        return ("{\"index\": \"thu-nghiem\", \"year\": 2026, \"stage\": \"appraisal\", \"unit\": {" + unit
                        + "}, \"facts\": {" + facts + "}}")
                .replace("\n", " ");
    }

    static String measure(String members) {
        return withFacts("\"Measure\": [{\"id\": \"m1\", \"criterion\": \"1.2\", " + members + "}]");
    }

    /** For the pack whose rules throw. */
    static String throwing(String tasks) {
        return "{\"index\": \"nem\", \"year\": 2026, \"stage\": \"appraisal\", \"unit\": {\"id\": \"x\", \"name\": \"X\","
                + " \"bloc\": \"so\"}, \"facts\": {\"Task\": [" + tasks + "]}}";
    }

    /** For the pack that does not compile. */
    static String uncompiled() {
        return "{\"index\": \"loi\", \"year\": 2026, \"stage\": \"appraisal\", \"unit\": {\"id\": \"x\", \"name\": \"X\","
                + " \"bloc\": \"so\"}, \"facts\": {\"Task\": []}}";
    }
}
