package org.parindex.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The map of the code: packages follow the data, and compile-time dependencies point against it. */
class ArchitectureTest {
    private static final List<String> PACKAGES = List.of(
            "text",
            "metrics",
            "arithmetic",
            "pack",
            "facts",
            "finding",
            "engine",
            "scorecard",
            "ranking",
            "annual",
            "comparison",
            "catalogue",
            "year",
            "newyear",
            "impact",
            "cases",
            "mutation",
            "probe",
            "check",
            "report",
            "record",
            "history",
            "publication",
            "access",
            "store",
            "document",
            "sheet",
            "page",
            "http",
            "app");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.parindex");

    @Test
    void there_is_code_to_look_at_in_every_package() {
        assertThat(PACKAGES).allSatisfy(name -> assertThat(CLASSES)
                .anyMatch(each -> each.getPackageName().equals("org.parindex." + name)));
        assertThat(CLASSES).allMatch(each -> PACKAGES.stream()
                .anyMatch(name -> (each.getPackageName() + ".").startsWith("org.parindex." + name + ".")));
    }

    @Test
    void data_flows_one_way() {
        for (int i = 0; i < PACKAGES.size(); i++) {
            String[] later = PACKAGES.subList(i + 1, PACKAGES.size()).stream()
                    .map(name -> "org.parindex." + name + "..")
                    .toArray(String[]::new);
            if (later.length > 0) {
                noClasses()
                        .that()
                        .resideInAPackage("org.parindex." + PACKAGES.get(i) + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(later)
                        .check(CLASSES);
            }
        }
    }

    @Test
    void packages_form_no_cycles() {
        SlicesRuleDefinition.slices()
                .matching("org.parindex.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void only_the_engine_knows_drools() {
        only("engine", "org.drools..", "org.kie..");
    }

    @Test
    void only_http_knows_javalin() {
        only("http", "io.javalin..", "jakarta.servlet..", "org.eclipse.jetty..");
    }

    @Test
    void only_the_store_knows_sql() {
        only("store", "java.sql..", "org.jdbi..", "com.zaxxer..", "org.flywaydb..", "org.sqlite..", "org.postgresql..");
    }

    @Test
    void only_metrics_know_micrometer() {
        only("metrics", "io.micrometer..", "io.prometheus..");
    }

    @Test
    void only_access_hashes_secrets_slowly() {
        only("access", "com.password4j..");
    }

    @Test
    void only_the_history_knows_git() {
        only("history", "org.eclipse.jgit..");
    }

    @Test
    void only_the_command_line_knows_picocli() {
        only("app", "picocli..", "me.tongfei..");
    }

    @Test
    void only_documents_are_made_into_pdf() {
        only("document", "com.openhtmltopdf..", "org.apache.pdfbox..");
    }

    @Test
    void only_documents_and_sheets_know_office_files() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.parindex.document..", "org.parindex.sheet..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.poi..", "org.openxmlformats..")
                .check(CLASSES);
    }

    private static void only(String name, String... libraries) {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.parindex." + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .check(CLASSES);
        assertThat(CLASSES)
                .as("a library that nobody uses proves nothing")
                .anyMatch(each -> each.getDirectDependenciesFromSelf().stream()
                        .anyMatch(use -> resideInAnyPackage(libraries).test(use.getTargetClass())));
    }

    @Test
    void the_middle_is_plain_java() {
        classes()
                .that()
                .resideInAnyPackage(
                        "org.parindex.text..",
                        "org.parindex.arithmetic..",
                        "org.parindex.finding..",
                        "org.parindex.scorecard..",
                        "org.parindex.ranking..",
                        "org.parindex.annual..",
                        "org.parindex.comparison..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "org.parindex..")
                .check(CLASSES);
    }

    @Test
    void the_clock_is_passed_in() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.parindex.app..")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CLASSES);
    }

    @Test
    void only_evaluations_and_requests_get_random_ids() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.parindex.app..")
                .and()
                .doNotHaveSimpleName("Exchange")
                .should()
                .callMethod(java.util.UUID.class, "randomUUID")
                .check(CLASSES);
    }

    @Test
    void points_are_exact() {
        fields().should().notHaveRawType(double.class).check(CLASSES);
        fields().should().notHaveRawType(float.class).check(CLASSES);
        fields().should().notHaveRawType(Double.class).check(CLASSES);
    }

    @Test
    void only_the_command_line_prints() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.parindex.app..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }

    @Test
    void names_say_what_a_class_is() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)")
                .check(CLASSES);
    }

    @Test
    void every_package_is_null_marked_and_says_what_comes_in_and_goes_out() throws Exception {
        for (String name : PACKAGES) {
            String info = Files.readString(Path.of("src/main/java/org/parindex", name, "package-info.java"));
            assertThat(info).contains("@NullMarked").containsPattern("(?s)omes in.*oes out|Used by all");
        }
    }

    @Test
    void files_stay_short() throws Exception {
        try (Stream<Path> walk = Files.walk(Path.of("src/main/java"))) {
            List<Path> files =
                    walk.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(files).hasSizeGreaterThan(80).allSatisfy(file -> assertThat(Files.readAllLines(file))
                    .as(file.toString())
                    .hasSizeLessThanOrEqualTo(300));
        }
    }
}
