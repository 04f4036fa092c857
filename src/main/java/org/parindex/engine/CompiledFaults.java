package org.parindex.engine;

import java.util.ArrayList;
import java.util.List;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.parindex.engine.guard.CompiledGuard;
import org.parindex.finding.RulePlace;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackFault;
import org.parindex.pack.RulePack;
import org.parindex.pack.Span;
import org.parindex.text.Text;

/** Places what the guard refuses in compiled classes at the rules that they were compiled from. */
final class CompiledFaults {

    private CompiledFaults() {}

    /** Empty for a module that may be loaded. */
    static List<PackFault> of(RuleIndex index, InternalKieModule module) {
        List<PackFault> faults = new ArrayList<>();
        CompiledGuard.check(module).forEach((rule, deed) -> faults.add(fault(index, rule, deed)));
        return faults;
    }

    private static PackFault fault(RuleIndex index, String rule, String deed) {
        RulePlace place = index.place(rule).orElse(null);
        return new PackFault(
                        place == null ? RulePack.FACTS_FILE : place.file(),
                        place == null ? Span.NONE : Span.ofLine(place.line()),
                        FaultCode.FORBIDDEN_CODE,
                        new Text(
                                "Quy tắc làm điều không quy tắc nào được làm: " + deed + ".",
                                "The rule does what no rule may do: " + deed + "."))
                .withHint(
                        "Chỉ đọc các trường đã khai báo và nói với score.",
                        "Read declared fields and speak to score only.");
    }
}
