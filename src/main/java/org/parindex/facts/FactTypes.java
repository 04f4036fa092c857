package org.parindex.facts;

import java.util.List;
import java.util.Optional;
import org.parindex.pack.Criterion;
import org.parindex.pack.RulePack;

/** A pack together with the kinds of fact that its {@code facts.drl} declares, in the order declared. */
public record FactTypes(RulePack pack, List<FactType> types) {

    public FactTypes {
        types = List.copyOf(types);
    }

    public Optional<FactType> find(String name) {
        for (FactType type : types) {
            if (type.name().equals(name)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** The types that a submission may hold. */
    public List<FactType> sentTypes() {
        return types.stream().filter(type -> !type.byProgram()).toList();
    }

    /** The type of a council's decisions, if the pack declares one. */
    public Optional<FactType> council() {
        return types.stream().filter(FactType::council).findFirst();
    }

    /** The codes of the criteria that facts of a type may belong to: those that need it; a council may decide any. */
    public List<String> criteriaOf(FactType type) {
        return pack.criteria().stream()
                .filter(leaf -> type.council()
                        || leaf.needs().stream().anyMatch(need -> need.type().equals(type.name())))
                .map((Criterion leaf) -> leaf.code().text())
                .toList();
    }
}
