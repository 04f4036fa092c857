package org.parindex.engine;

import static org.assertj.core.api.Assertions.assertThat;

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
