package org.parindex.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.KieRepository;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.parindex.engine.guard.Guard;
import org.parindex.engine.language.RuleLanguage;
import org.parindex.facts.FactTypes;
import org.parindex.facts.NamesInCriteria;
import org.parindex.pack.PackException;
import org.parindex.pack.PackFault;
import org.parindex.pack.RulePack;
import org.parindex.pack.RulePack.RuleFile;

/** Compiles packs to Drools' executable model, wholly in memory. Thread-safe. */
public final class PackCompiler {
    private static final AtomicLong BUILDS = new AtomicLong();

    private PackCompiler() {}

    /**
     * Reads a pack's types and compiles its rules: seconds for a large pack. A pack that the guard refuses, in its text or
     * in its classes, is never loaded: there is no other way to a pack that runs.
     *
     * @throws PackException with every fault found, each with file and line of the DRL
     */
    public static CompiledPack compile(RulePack pack) throws PackException {
        requireLawful(pack);
        return compileLawful(FactTypeReader.read(pack));
    }

    /**
     * The same with types that were read before.
     *
     * @throws PackException with every fault of the rules
     */
    public static CompiledPack compile(FactTypes types) throws PackException {
        requireLawful(types.pack());
        return compileLawful(types);
    }

    private static void requireLawful(RulePack pack) throws PackException {
        List<PackFault> refused = Guard.check(pack);
        if (!refused.isEmpty()) {
            throw new PackException(refused);
        }
    }

    private static CompiledPack compileLawful(FactTypes types) throws PackException {
        long begun = System.nanoTime();
        RulePack pack = types.pack();
        List<PackFault> faults = new ArrayList<>(NamesInCriteria.check(types));
        RuleIndex index = RuleIndex.read(types, faults);
        if (!faults.isEmpty()) {
            throw new PackException(faults);
        }
        Build build = build(pack, pack.files());
        if (!build.errors().isEmpty()) {
            List<PackFault> told = RuleLanguage.check(types);
            throw new PackException(told.isEmpty() ? CompileFaults.of(pack, index) : told);
        }
        requireHarmless(index, build.release());
        return new CompiledPack(
                types, index, build.release(), KieServices.get().newKieContainer(build.release()), begun);
    }

    /** Looks at the compiled classes while none of them is loaded yet; a module that is refused is forgotten. */
    static void requireHarmless(RuleIndex index, ReleaseId release) throws PackException {
        KieRepository repository = KieServices.get().getRepository();
        List<PackFault> refused = CompiledFaults.of(index, (InternalKieModule) repository.getKieModule(release));
        if (!refused.isEmpty()) {
            repository.removeKieModule(release);
            throw new PackException(refused);
        }
    }

    /** What came of a build; the module is in Drools' repository only if there is no error. */
    record Build(ReleaseId release, List<String> errors) {}

    /** Builds some files of a pack to the executable model. */
    static Build build(RulePack pack, List<RuleFile> files) {
        return build(pack, files, ExecutableModelProject.class);
    }

    /** Builds some files of a pack, after the lines that every pack shares. */
    static Build build(RulePack pack, List<RuleFile> files, Class<? extends KieBuilder.ProjectType> mode) {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId(
                "org.parindex", pack.id().index(), pack.id().year() + "." + BUILDS.incrementAndGet());
        KieFileSystem system = services.newKieFileSystem();
        system.generateAndWritePomXML(release);
        String folder = "src/main/resources/" + pack.id().drlPackage().replace('.', '/') + "/";
        system.write(folder + "prelude.drl", prelude(pack));
        for (int i = 0; i < files.size(); i++) {
            system.write(folder + "file" + i + ".drl", files.get(i).text());
        }
        return new Build(release, errors(services.newKieBuilder(system), mode));
    }

    private static List<String> errors(KieBuilder builder, Class<? extends KieBuilder.ProjectType> mode) {
        try {
            builder.buildAll(mode);
            return builder.getResults().getMessages(Message.Level.ERROR).stream()
                    .map(Message::getText)
                    .toList();
        } catch (RuntimeException thrownByBuild) {
            return List.of(String.valueOf(thrownByBuild.getMessage()));
        } catch (StackOverflowError tooDeep) {
            return List.of("nested too deep");
        }
    }

    /** What every rule file may use without saying so. */
    static String prelude(RulePack pack) {
        return "package " + pack.id().drlPackage() + "\n" + """
                import java.math.BigDecimal
                import java.time.LocalDate
                import java.util.List
                import org.parindex.arithmetic.Ratio
                import accumulate org.parindex.engine.Share share
                global org.parindex.engine.Score score
                """;
    }
}
