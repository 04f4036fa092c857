package org.parindex.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;
import org.parindex.engine.language.RuleLanguage;
import org.parindex.facts.FactType;
import org.parindex.facts.FactTypes;
import org.parindex.finding.RulePlace;
import org.parindex.pack.Criterion;
import org.parindex.pack.CriterionCode;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackFault;
import org.parindex.pack.RulePack;
import org.parindex.pack.Span;
import org.parindex.text.Text;

/** Where each rule of a pack stands and what it looks for, as its text says; a compiled rule does not know its file. */
final class RuleIndex {
    private final Map<String, Entry> byName = new LinkedHashMap<>();
    private final Map<CriterionCode, List<SoughtPattern>> soughtByCriterion = new HashMap<>();

    /** A rule's place, the patterns its condition looks for, and those among them that leave no fact in a match. */
    record Entry(RulePlace place, List<SoughtPattern> sought, List<SoughtPattern> unmatched, String text) {
        static Entry of(RulePlace place, List<SoughtPattern> sought, String text) {
            return new Entry(place, sought, SoughtPattern.once(sought.stream().filter(SoughtPattern::unmatched)), text);
        }
    }

    static RuleIndex read(FactTypes types, List<PackFault> faults) {
        faults.addAll(RuleLanguage.checkSyntax(types.pack()));
        RuleIndex index = new RuleIndex();
        for (RulePack.RuleFile file : types.pack().files()) {
            if (!file.path().equals(RulePack.FACTS_FILE)) {
                DrlFile parsed = DrlFile.parse(types.pack().id(), file);
                file.criterion()
                        .flatMap(code -> types.pack().criterion(code.text()))
                        .ifPresent(leaf -> index.add(types, leaf, parsed, faults));
            }
        }
        return index;
    }

    /** An index of rules that are not in their pack's files. */
    static RuleIndex of(List<RulePlace> places) {
        RuleIndex index = new RuleIndex();
        places.forEach(place -> index.byName.put(place.rule(), Entry.of(place, List.of(), "")));
        return index;
    }

    private void add(FactTypes types, Criterion leaf, DrlFile parsed, List<PackFault> faults) {
        RulePack.RuleFile file = parsed.file();
        List<SoughtPattern> soughtByLeaf = new ArrayList<>();
        for (RuleDescr rule : parsed.descr().getRules()) {
            List<SoughtPattern> sought = SoughtPattern.of(rule, file.text());
            RulePlace place =
                    new RulePlace(rule.getName(), leaf.code(), file.path(), rule.getLine(), rule.getEndLine());
            checkName(place, faults);
            checkStage(types, leaf, place, sought, faults);
            checkCouncil(types, place, sought, faults);
            soughtByLeaf.addAll(sought);
            String text = text(file.text(), rule);
            byName.putIfAbsent(rule.getName(), Entry.of(place, sought, text));
        }
        if (parsed.descr().getRules().isEmpty() && faults.stream().noneMatch(of(file))) {
            faults.add(PackFault.of(
                    file.path(), FaultCode.EMPTY_RULE_FILE, "Tệp không có quy tắc nào.", "The file has no rule."));
        }
        soughtByCriterion.put(leaf.code(), SoughtPattern.once(soughtByLeaf.stream()));
    }

    private static Predicate<PackFault> of(RulePack.RuleFile file) {
        return fault -> fault.file().equals(file.path());
    }

    private static String text(String text, RuleDescr rule) {
        String[] lines = text.split("\n", -1);
        StringBuilder rules = new StringBuilder();
        for (int line = Math.max(1, rule.getLine()); line <= Math.min(rule.getEndLine(), lines.length); line++) {
            rules.append(lines[line - 1]).append('\n');
        }
        return rules.toString();
    }

    private static void checkName(RulePlace place, List<PackFault> faults) {
        if (!place.rule().startsWith(place.criterion() + " ")) {
            fault(
                    place,
                    FaultCode.RULE_NAME_MISMATCH,
                    faults,
                    "Tên quy tắc phải bắt đầu bằng mã tiêu chí: \"" + place.criterion() + " …\".",
                    "The rule's name must begin with the criterion's code: \"" + place.criterion() + " …\".");
        }
    }

    /** A criterion decided last waits for the provisional result by reading it; no other may read it. */
    private static void checkStage(
            FactTypes types, Criterion leaf, RulePlace place, List<SoughtPattern> sought, List<PackFault> faults) {
        boolean readsProvisional = sought.stream()
                .anyMatch(pattern ->
                        types.find(pattern.type()).map(FactType::byProgram).orElse(false));
        if (leaf.decidedLast() && !readsProvisional) {
            fault(
                    place,
                    FaultCode.PROVISIONAL_RESULT,
                    faults,
                    "Tiêu chí có decidedLast: mỗi quy tắc phải đọc kết quả tạm tính.",
                    "The criterion is decidedLast: each rule must read the provisional result.");
        } else if (!leaf.decidedLast() && readsProvisional) {
            fault(
                    place,
                    FaultCode.PROVISIONAL_RESULT,
                    faults,
                    "Chỉ tiêu chí có decidedLast mới được đọc kết quả tạm tính.",
                    "Only a criterion that is decidedLast may read the provisional result.");
        }
    }

    /** The program applies a council's decisions: a rule would never see one. */
    private static void checkCouncil(
            FactTypes types, RulePlace place, List<SoughtPattern> sought, List<PackFault> faults) {
        boolean readsDecision = sought.stream()
                .anyMatch(pattern ->
                        types.find(pattern.type()).map(FactType::council).orElse(false));
        if (readsDecision) {
            fault(
                    place,
                    FaultCode.COUNCIL_READ_BY_RULE,
                    faults,
                    "Quyết định của Hội đồng do chương trình áp dụng, quy tắc không được đọc.",
                    "A council's decisions are applied by the program; rules must not read them.");
        }
    }

    private static void fault(RulePlace place, FaultCode code, List<PackFault> faults, String vi, String en) {
        faults.add(new PackFault(place.file(), Span.ofLine(place.line()), code, new Text(vi, en)));
    }

    Entry entry(String rule) {
        Entry entry = byName.get(rule);
        if (entry == null) {
            throw new IllegalStateException("The rule \"" + rule + "\" is not in its pack's files");
        }
        return entry;
    }

    Optional<RulePlace> place(@Nullable String rule) {
        return Optional.ofNullable(byName.get(rule)).map(Entry::place);
    }

    /** In the order of the files. */
    List<Entry> entries() {
        return List.copyOf(byName.values());
    }

    /** What the rules of a criterion look for, without repetition. */
    List<SoughtPattern> sought(CriterionCode criterion) {
        return soughtByCriterion.getOrDefault(criterion, List.of());
    }
}
