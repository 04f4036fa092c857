package org.parindex.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.definition.type.FactType;
import org.kie.api.runtime.KieSession;
import org.parindex.facts.Fact;
import org.parindex.facts.FactField;
import org.parindex.facts.Submission;
import org.parindex.pack.RulePack;

/** The same rule files with Drools alone: executable model, a new session for each evaluation, no listener, no trace. */
final class PlainDrools {
    private static final String PRELUDE = """
            import java.math.BigDecimal
            import java.time.LocalDate
            import java.util.List
            import org.parindex.arithmetic.Ratio
            import accumulate org.parindex.engine.Share share
            global org.parindex.engine.Score score
            """;

    private final KieBase base;
    private final List<Object> objects = new ArrayList<>();

    /** Compiles the rules, and makes the objects that every evaluation inserts. */
    PlainDrools(RulePack pack, Submission submission) throws ReflectiveOperationException {
        base = compile(pack);
        for (List<Fact> facts : submission.facts().values()) {
            for (Fact fact : facts) {
                objects.add(object(
                        base.getFactType(pack.id().drlPackage(), fact.type().name()), fact));
            }
        }
    }

    private static KieBase compile(RulePack pack) {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("org.parindex.bench", "plain", "1");
        KieFileSystem system = services.newKieFileSystem();
        system.generateAndWritePomXML(release);
        String folder = "src/main/resources/" + pack.id().drlPackage().replace('.', '/') + "/";
        system.write(folder + "prelude.drl", "package " + pack.id().drlPackage() + "\n" + PRELUDE);
        for (RulePack.RuleFile file : pack.files()) {
            system.write(folder + file.path().replace('/', '_'), file.text());
        }
        KieBuilder builder = services.newKieBuilder(system).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        return services.newKieContainer(release).getKieBase();
    }

    private static Object object(FactType declared, Fact fact) throws ReflectiveOperationException {
        Object object = declared.newInstance();
        for (FactField field : fact.type().fields()) {
            Object value = fact.value(field.name());
            if (value != null) {
                declared.set(object, field.name(), value);
            }
        }
        return object;
    }

    int rules() {
        return base.getKiePackages().stream()
                .mapToInt(each -> each.getRules().size())
                .sum();
    }

    BigDecimal total() {
        KieSession session = base.newKieSession();
        try {
            SummedScore score = new SummedScore();
            session.setGlobal("score", score);
            for (Object object : objects) {
                session.insert(object);
            }
            session.fireAllRules();
            return score.total();
        } finally {
            session.dispose();
        }
    }
}
