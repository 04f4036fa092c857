package org.parindex.bench;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The facts of the benchmark's one unit: 50 measures, 37 plans and 100 tasks, always the same. They fire 42 rules of
 * {@link BenchPack}: 35 criteria once, and four plans and three tasks that are late.
 */
record BenchFacts(List<Measure> measures, List<Plan> plans, List<Task> tasks) {
    static final List<String> KINDS = List.of("PAR", "DIGITAL", "TRAINING", "INSPECTION", "RECORDS");
    static final List<String> ASSIGNERS =
            List.of("GOVERNMENT", "PRIME_MINISTER", "MINISTER", "PROVINCE", "PEOPLE_COUNCIL");

    private static final LocalDate FIRST_DUE = LocalDate.of(2030, 2, 1);

    record Measure(String id, String criterion, String period, BigDecimal numerator, BigDecimal denominator) {}

    record Plan(
            String id, String kind, LocalDate due, @Nullable LocalDate issued, long planned, long done) {}

    record Task(
            String id,
            String title,
            String assignedBy,
            LocalDate due,
            @Nullable LocalDate completed) {}

    static BenchFacts ofOneUnit() {
        return new BenchFacts(measuresOfOneUnit(), plansOfOneUnit(), tasksOfOneUnit());
    }

    /** A half-year's figure and a year's figure of each criterion; rules read the year's. */
    private static List<Measure> measuresOfOneUnit() {
        List<Measure> measures = new ArrayList<>();
        for (int i = 1; i <= BenchPack.MEASURED; i++) {
            BigDecimal denominator = BigDecimal.valueOf(97 + i);
            for (String period : List.of("HALF", "YEAR")) {
                BigDecimal numerator = BigDecimal.valueOf((period.equals("HALF") ? 30 : 60) + 7 * i % 41);
                measures.add(new Measure("M-" + i + "-" + period, "1." + i, period, numerator, denominator));
            }
        }
        return measures;
    }

    private static List<Plan> plansOfOneUnit() {
        List<Plan> plans = new ArrayList<>();
        for (int i = 0; i < 37; i++) {
            LocalDate due = FIRST_DUE.plusDays(i * 5L);
            LocalDate issued = due.plusDays(i % 10 == 3 ? 6 : -3);
            plans.add(new Plan("KH-" + (i + 1), KINDS.get(i % 5), due, issued, 10 + i, (10L + i) * (i % 5 + 5) / 10));
        }
        return plans;
    }

    private static List<Task> tasksOfOneUnit() {
        List<Task> tasks = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            LocalDate due = FIRST_DUE.plusDays(i * 3L);
            LocalDate completed = i == 71 ? null : due.plusDays(i == 22 || i == 48 ? 9 : -2);
            tasks.add(new Task("NV-" + (i + 1), "Nhiệm vụ thứ " + (i + 1), ASSIGNERS.get(i % 5), due, completed));
        }
        return tasks;
    }

    /** The submission as a unit would send it. */
    byte[] json() {
        return """
                {"index": "%s", "year": %d, "stage": "appraisal",
                 "unit": {"id": "don-vi", "name": "Đơn vị đo", "bloc": "cuc"},
                 "facts": {"Measure": [%s], "Plan": [%s], "AssignedTask": [%s]}}
                """.formatted(
                        BenchPack.ID.index(),
                        BenchPack.ID.year(),
                        measures.stream().map(BenchFacts::json).collect(Collectors.joining(",")),
                        plans.stream().map(BenchFacts::json).collect(Collectors.joining(",")),
                        tasks.stream().map(BenchFacts::json).collect(Collectors.joining(",")))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String json(Measure measure) {
        return "{\"id\": \"%s\", \"criterion\": \"%s\", \"period\": \"%s\", \"numerator\": %s, \"denominator\": %s}"
                .formatted(
                        measure.id(),
                        measure.criterion(),
                        measure.period(),
                        measure.numerator(),
                        measure.denominator());
    }

    private static String json(Plan plan) {
        return "{\"id\": \"%s\", \"kind\": \"%s\", \"due\": \"%s\", \"issued\": %s, \"planned\": %d, \"completed\": %d}"
                .formatted(plan.id(), plan.kind(), plan.due(), day(plan.issued()), plan.planned(), plan.done());
    }

    private static String json(Task task) {
        return "{\"id\": \"%s\", \"title\": \"%s\", \"assignedBy\": \"%s\", \"due\": \"%s\", \"completed\": %s}"
                .formatted(task.id(), task.title(), task.assignedBy(), task.due(), day(task.completed()));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "null" : "\"" + day + "\"";
    }
}
