package org.parindex.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parindex.engine.FactTypeReader;
import org.parindex.engine.LeafRules;
import org.parindex.facts.FactTypes;
import org.parindex.facts.NamesInCriteria;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackFault;
import org.parindex.pack.PackFolder;
import org.parindex.pack.PackId;
import org.parindex.pack.PackReader;
import org.parindex.pack.PackReading;
import org.parindex.pack.PublishedDigest;
import org.parindex.pack.RulePack;

/**
 * What the texts of a pack say, and all that is wrong with them.
 *
 * @param types the kinds of fact that could be read; null where the rules cannot be judged by them
 * @param faults in no order
 */
record CheckedTexts(@Nullable FactTypes types, List<PackFault> faults) {

    static CheckedTexts of(Path rules, PackId id, RuleTexts ruleTexts) throws IOException {
        PackReading reading = PackReader.inspect(rules, id);
        List<PackFault> faults = new ArrayList<>(reading.faults());
        RulePack pack = reading.pack();
        if (pack == null) {
            return new CheckedTexts(null, faults);
        }
        Path folder = PackFolder.of(rules, id);
        faults.addAll(FieldFolders.check(pack));
        faults.addAll(AwardsAboveMaximum.check(pack));
        faults.addAll(EmptyConsequences.check(pack));
        faults.addAll(PublishedDigest.unsealed(folder, pack, reading.state()));
        List<Path> files = files(folder);
        faults.addAll(PortableNames.check(folder, files));
        faults.addAll(LeafCases.check(folder, files, pack));
        List<PackFault> ofTypes = new ArrayList<>();
        FactTypes types = FactTypeReader.read(pack, ofTypes);
        faults.addAll(ofTypes);
        boolean judged = isJudged(reading, ofTypes);
        UnknownKinds unknown = new UnknownKinds(pack, ofTypes);
        WrongNames wrongNames = new WrongNames(pack, ofTypes);
        List<PackFault> found = new ArrayList<>();
        ofRules(types, judged, ruleTexts, faults, found);
        found.stream()
                .filter(fault -> !unknown.concern(fault) && !wrongNames.concern(fault))
                .forEach(faults::add);
        return new CheckedTexts(judged ? types : null, faults);
    }

    /** Everything below the folder, folders too, in order; links are not followed. */
    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> !file.equals(folder)).sorted().toList();
        }
    }

    /** Without declarations, attributes or criteria every name in a rule would seem wrong. */
    private static boolean isJudged(PackReading reading, List<PackFault> ofTypes) {
        return reading.sound("pack.yaml")
                && reading.sound("criteria.yaml")
                && reading.sound(RulePack.FACTS_FILE)
                && ofTypes.stream().noneMatch(fault -> fault.code().hidesFile());
    }

    private static void ofRules(
            FactTypes types, boolean judged, RuleTexts ruleTexts, List<PackFault> before, List<PackFault> faults) {
        LeafRules rules = LeafRules.read(types);
        List<PackFault> ofTexts = ruleTexts.check(types, judged);
        ofTexts.stream()
                .filter(fault -> before.stream().noneMatch(told -> declares(told, fault)))
                .forEach(faults::add);
        rules.faults().stream()
                .filter(fault -> judged || fault.code().hidesFile())
                .filter(fault -> ofTexts.stream().noneMatch(told -> tellsOf(told, fault)))
                .forEach(faults::add);
        if (judged) {
            faults.addAll(NamesInCriteria.check(types));
            faults.addAll(NeedsAndReads.check(types, rules));
        }
    }

    /** What is wrong with a declaration is said once. */
    private static boolean declares(PackFault told, PackFault refusal) {
        return told.file().equals(RulePack.FACTS_FILE)
                && told.file().equals(refusal.file())
                && told.line() == refusal.line();
    }

    /** The parser's own message is the last resort: whatever else was found in a file says it better. */
    private static boolean tellsOf(PackFault told, PackFault fault) {
        return told.file().equals(fault.file()) && (told.code() == fault.code() || fault.code() == FaultCode.SYNTAX);
    }
}
