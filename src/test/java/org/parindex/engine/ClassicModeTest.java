package org.parindex.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kie.api.KieServices;
import org.parindex.facts.Submission;
import org.parindex.finding.RuleFailure;
import org.parindex.pack.PackId;
import org.parindex.pack.RulePack;
import org.parindex.report.Json;
import org.parindex.report.ScorecardJson;
import org.parindex.rules.GeneratedSubmissions;
import org.parindex.rules.ShippedPacks;

/** The executable model and Drools' classic mode are two ways to the same scorecard, to the last byte. */
class ClassicModeTest {
    private static final int SUBMISSIONS = 1_000;

    @TestFactory
    Stream<DynamicTest> both_modes_give_the_same_scorecards() {
        return ShippedPacks.all().ids().stream().map(id -> DynamicTest.dynamicTest(id.toString(), () -> compare(id)));
    }

    private static void compare(PackId id) throws Exception {
        CompiledPack executable = ShippedPacks.get(id.toString());
        try (CompiledPack classic = classic(executable)) {
            GeneratedSubmissions random = new GeneratedSubmissions(executable.types(), 766);
            List<ObjectNode> different = new ArrayList<>();
            for (int i = 0; i < SUBMISSIONS; i++) {
                ObjectNode json = random.next();
                Submission submission = random.read(json);
                if (!scorecard(executable, submission).equals(scorecard(classic, submission))) {
                    different.add(json);
                }
            }
            assertThat(different).isEmpty();
        }
    }

    private static String scorecard(CompiledPack pack, Submission submission) throws RuleFailure {
        return new String(
                Json.bytes(ScorecardJson.of(ShippedPacks.EVALUATOR.evaluate(pack.types(), pack, submission))),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    private static CompiledPack classic(CompiledPack executable) throws Exception {
        RulePack pack = executable.types().pack();
        PackCompiler.Build build = PackCompiler.build(pack, pack.files(), DrlProject.class);
        assertThat(build.errors()).isEmpty();
        return new CompiledPack(
                executable.types(),
                executable.index(),
                build.release(),
                KieServices.get().newKieContainer(build.release()));
    }
}
