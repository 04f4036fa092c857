package org.parindex.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.drools.drl.ast.descr.AccumulateDescr.AccumulateFunctionCallDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.jspecify.annotations.Nullable;
import org.parindex.engine.Subject.Over;
import org.parindex.facts.FactField;
import org.parindex.facts.FactTypes;

/** What an accumulate or a collect comes to, and what the parts of that result say of the facts counted. */
final class Results implements Operands {
    private static final Set<String> WHOLE = Set.of("", "this", "intValue", "longValue", "doubleValue");
    private static final Set<String> EXTREMES = Set.of("sum", "min", "max", "average");

    private final Bindings bindings;
    private final FactTypes types;
    private final List<AccumulateFunctionCallDescr> functions;
    private final String counted;
    private final Map<String, AccumulateFunctionCallDescr> byName = new HashMap<>();

    Results(Bindings bindings, FactTypes types, List<AccumulateFunctionCallDescr> functions, String counted) {
        this.bindings = bindings;
        this.types = types;
        this.functions = functions;
        this.counted = counted;
        functions.forEach(function -> {
            if (function.getBind() != null) {
                byName.put(function.getBind(), function);
            }
        });
    }

    static Operands collected(FactTypes types, CollectDescr collect) {
        String type = collect.getInputPattern().getObjectType();
        return path -> types.find(type).isPresent() && Set.of("size", "empty").contains(path)
                ? Optional.of(new Subject(type, "", Over.COUNT))
                : Optional.empty();
    }

    /** Lets later conditions and the consequence speak of the result by its name. */
    void bind(PatternDescr pattern) {
        if (pattern.getIdentifier() != null && functions.size() == 1) {
            value(functions.get(0)).ifPresent(subject -> bindings.value(pattern.getIdentifier(), subject));
        }
        byName.forEach((name, function) -> value(function).ifPresent(subject -> bindings.value(name, subject)));
    }

    private Optional<Subject> value(AccumulateFunctionCallDescr function) {
        return part(function, function.getFunction().equals("share") ? "percent" : "");
    }

    @Override
    public Optional<Subject> subject(String path) {
        int dot = path.indexOf('.');
        AccumulateFunctionCallDescr named = byName.get(dot < 0 ? path : path.substring(0, dot));
        if (named != null) {
            return part(named, dot < 0 ? "" : path.substring(dot + 1));
        }
        return functions.size() == 1 ? part(functions.get(0), path) : Optional.empty();
    }

    private Optional<Subject> part(AccumulateFunctionCallDescr function, String part) {
        if (function.getFunction().equals("count") && WHOLE.contains(part)) {
            return Optional.of(new Subject(counted, "", Over.COUNT));
        }
        Subject argument = function.getParams().length == 1
                ? bindings.find(function.getParams()[0]).orElse(null)
                : null;
        if (argument != null && function.getFunction().equals("share")) {
            return share(argument, part);
        }
        return argument != null && EXTREMES.contains(function.getFunction()) && WHOLE.contains(part)
                ? Optional.of(new Subject(argument.type(), argument.path(), Over.TOTAL))
                : Optional.empty();
    }

    private Optional<Subject> share(Subject argument, String part) {
        if (kind(argument) == FactField.Kind.RATIO) {
            return Optional.of(new Subject(argument.type(), argument.path() + "." + part, Over.ONE));
        }
        return switch (part) {
            case "percent" -> Optional.of(new Subject(argument.type(), argument.path(), Over.SHARE));
            case "numerator", "denominator" -> Optional.of(new Subject(argument.type(), "", Over.COUNT));
            default -> Optional.empty();
        };
    }

    private FactField.@Nullable Kind kind(Subject subject) {
        return types.find(subject.type())
                .flatMap(type -> type.field(subject.path()))
                .map(FactField::kind)
                .orElse(null);
    }
}
