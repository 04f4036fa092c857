package org.parindex.engine.language;

import java.util.Collection;
import java.util.List;
import org.drools.drl.ast.descr.RuleDescr;
import org.parindex.pack.PackFault;

/** One rule that parses, with all that its checks need: text, types, and where faults go. */
record RuleSource(
        DrlText source,
        RuleText text,
        RuleDescr descr,
        KnownTypes types,
        List<String> imports,
        Collection<PackFault> faults) {

    void add(PackFault fault) {
        faults.add(fault);
    }

    /** The tokens of a range of the rule; the end is exclusive. */
    List<DrlToken> tokens(int from, int to) {
        return text.between(from, to);
    }

    /** How people call a type. */
    String nameOf(ValueType type) {
        if (type.fact() != null) {
            return type.fact().name();
        }
        return type.javaClass() == null ? "" : type.javaClass().getSimpleName();
    }
}
