package org.parindex.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.junit.jupiter.api.Test;
import org.kie.api.KieServices;
import org.parindex.engine.guard.CompiledGuard;
import org.parindex.engine.guard.Guard;
import org.parindex.engine.guard.HostileCorpus;
import org.parindex.finding.RulePlace;
import org.parindex.pack.CriterionCode;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackException;
import org.parindex.pack.RulePack;

/** The second check looks at classes, not at text: what would slip past the first is still refused before it is loaded. */
class CompiledRulesGuardTest {

    @Test
    void compiled_rules_are_refused_though_nobody_looked_at_their_text() throws Exception {
        Map<String, String> texts = numbered(Files.readAllLines(HostileCorpus.FOLDER.resolve("compiled.txt")).stream()
                .map(HostileCorpus.FOLDER::resolve)
                .toList());

        assertThat(texts).hasSizeGreaterThan(100);
        assertThat(refused(List.copyOf(texts.values())))
                .containsKeys(texts.keySet().toArray(new String[0]));
    }

    @Test
    void what_the_classes_of_a_rule_do_is_told_at_its_line() {
        String text = HostileCorpus.text(HostileCorpus.FOLDER.resolve("system-access/print.drl"))
                .replaceFirst("rule \"[^\"]*\"", "rule \"1.1 a\"");
        RulePack pack = HostileCorpus.pack(List.of(text));
        RulePlace place = new RulePlace("1.1 a", new CriterionCode("1.1"), "1-mot/1.1-a.drl", 7, 9);
        PackCompiler.Build build = PackCompiler.build(pack, pack.files());

        PackException refused = catchThrowableOfType(
                PackException.class, () -> PackCompiler.requireHarmless(RuleIndex.of(List.of(place)), build.release()));

        assertThat(refused.faults())
                .extracting(fault -> fault.place() + " " + fault.code())
                .containsExactly("1-mot/1.1-a.drl:7 " + FaultCode.FORBIDDEN_CODE);
    }

    @Test
    void a_function_that_calls_itself_is_refused_in_its_class() {
        Path function = HostileCorpus.FOLDER.resolve("forbidden-function/function-that-calls-itself.drl");

        assertThat(refused(List.of(HostileCorpus.text(function)))).containsValue("recursion");
    }

    @Test
    void the_classes_of_all_lawful_twins_are_accepted() {
        List<Path> legal =
                HostileCorpus.hostile().stream().map(HostileCorpus::legal).toList();

        assertThat(refused(List.copyOf(numbered(legal).values()))).isEmpty();
    }

    @Test
    void every_shape_that_rules_may_have_is_accepted_as_text_and_as_classes() {
        String lawful = HostileCorpus.text(HostileCorpus.FOLDER.resolve("lawful.drl"));

        assertThat(Guard.check(HostileCorpus.pack(List.of(lawful)))).isEmpty();
        assertThat(refused(List.of(lawful))).isEmpty();
    }

    /** Each text under a rule name of its own, so that all can be compiled together. */
    private static Map<String, String> numbered(List<Path> files) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Path file : files) {
            String number = "1.1 " + texts.size();
            String text = HostileCorpus.text(file)
                    .replaceFirst("rule \"1\\.1 [^\"]*\"", "rule \"" + number + "\"")
                    .replaceAll("\\b(named|one|two|twice)\\(", "$1" + texts.size() + "(");
            texts.put(number, text);
        }
        return texts;
    }

    private static Map<String, String> refused(List<String> texts) {
        RulePack pack = HostileCorpus.pack(new ArrayList<>(texts));
        PackCompiler.Build build = PackCompiler.build(pack, pack.files());
        assertThat(build.errors()).isEmpty();
        var repository = KieServices.get().getRepository();
        InternalKieModule module = (InternalKieModule) repository.getKieModule(build.release());
        repository.removeKieModule(build.release());
        return CompiledGuard.check(module);
    }
}
