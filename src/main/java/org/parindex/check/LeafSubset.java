package org.parindex.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parindex.pack.Criterion;
import org.parindex.pack.CriterionCode;
import org.parindex.pack.RulePack;
import org.parindex.pack.RulePack.RuleFile;

/** A pack cut down to some of its leaves and their files. */
final class LeafSubset {

    private LeafSubset() {}

    /** All else stays as it is, but for the file of declarations, which is given. */
    static RulePack of(RulePack pack, List<Criterion> leaves, RuleFile facts) {
        Set<CriterionCode> codes = leaves.stream().map(Criterion::code).collect(Collectors.toSet());
        List<RuleFile> files = Stream.concat(
                        Stream.of(facts), pack.files().stream().filter(file -> file.criterion()
                                .filter(codes::contains)
                                .isPresent()))
                .toList();
        return new RulePack(pack.id(), pack.description(), leaves, files, pack.register(), pack.digest());
    }
}
