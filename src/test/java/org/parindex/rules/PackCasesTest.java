package org.parindex.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.parindex.cases.CaseRunner;
import org.parindex.cases.Outcome;
import org.parindex.engine.CompiledPack;
import org.parindex.pack.Criterion;
import org.parindex.pack.PackId;
import org.parindex.report.CaseReport;
import org.parindex.text.Language;

/** Every shipped pack's own cases pass, and every criterion has some. */
class PackCasesTest {

    @TestFactory
    Stream<DynamicContainer> each_case_of_each_pack_comes_out_as_its_text_says() {
        return ShippedPacks.all().ids().stream().map(PackCasesTest::casesOf);
    }

    private static DynamicContainer casesOf(PackId id) {
        CompiledPack pack = ShippedPacks.get(id.toString());
        Path folder = ShippedPacks.all().folder(id);
        CaseRunner runner = new CaseRunner(pack, folder, ShippedPacks.EVALUATOR);
        List<Path> files = find(runner);
        Stream<DynamicTest> cases = files.stream()
                .map(file -> dynamicTest(folder.relativize(file).toString(), () -> {
                    Outcome outcome = runner.run(file);
                    assertThat(CaseReport.render(List.of(outcome), Language.EN)).isEmpty();
                }));
        DynamicTest complete = dynamicTest("every criterion has cases", () -> {
            Set<String> tested = new HashSet<>();
            files.forEach(
                    file -> tested.add(file.getParent().getFileName().toString().replaceFirst("-.*$", "")));
            assertThat(tested)
                    .containsAll(pack.types().pack().criteria().stream()
                            .map((Criterion leaf) -> leaf.code().text())
                            .toList());
        });
        return dynamicContainer(id.toString(), Stream.concat(Stream.of(complete), cases));
    }

    private static List<Path> find(CaseRunner runner) {
        try {
            return runner.find();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
