package org.parindex.probe;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parindex.finding.RulePlace;
import org.parindex.pack.Criterion;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackFault;
import org.parindex.pack.Span;
import org.parindex.text.Text;

/** The faults of one criterion, each told once, by the first and so simplest facts that show it. */
final class LeafFaults {
    private final Criterion leaf;
    private final List<PackFault> faults = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    LeafFaults(Criterion leaf) {
        this.leaf = leaf;
    }

    /** Whether such a fault of these rules is told already; from now on it is. */
    boolean told(FaultCode code, List<RulePlace> rules, String detail) {
        String key = code + " " + rules.stream().map(RulePlace::rule).toList() + detail;
        return !told.add(key);
    }

    void add(FaultCode code, RulePlace place, Text what, Text hint) {
        add(code, place.file(), place.line(), what, hint);
    }

    void add(FaultCode code, String file, int line, Text what, Text hint) {
        faults.add(new PackFault(
                file,
                Span.ofLine(line),
                code,
                new Text("Tiêu chí " + leaf.code() + ": " + what.vi(), "Criterion " + leaf.code() + ": " + what.en()),
                hint,
                null));
    }

    List<PackFault> list() {
        return faults;
    }
}
