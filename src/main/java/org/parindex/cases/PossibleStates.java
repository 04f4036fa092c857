package org.parindex.cases;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parindex.engine.source.Saying;
import org.parindex.engine.source.Saying.Verb;
import org.parindex.facts.FactType;
import org.parindex.facts.FactTypes;
import org.parindex.pack.Criterion;

/** Which states a criterion can be in, by what its rules can say and its entry in criteria.yaml; each with its place. */
final class PossibleStates {
    private final FactTypes types;
    private final Criterion leaf;
    private final List<Saying> sayings;

    PossibleStates(FactTypes types, Criterion leaf, List<Saying> sayings) {
        this.types = types;
        this.leaf = leaf;
        this.sayings = sayings;
    }

    /** In the order of the states. */
    Map<LeafState, Place> places() {
        Map<LeafState, Place> places = new EnumMap<>(LeafState.class);
        places.put(LeafState.FULL, inCriteria("max"));
        put(places, LeafState.BETWEEN, said(this::between));
        put(places, LeafState.NONE, said(this::none));
        Place closed = leaf.appliesWhen() != null
                ? inCriteria("appliesWhen")
                : leaf.method().selfScored() ? null : inCriteria("method");
        Place excluded = said(saying -> saying.verb() == Verb.NOT_APPLICABLE);
        put(places, LeafState.NOT_APPLICABLE, closed != null ? closed : excluded);
        Place missing = said(saying -> saying.verb() == Verb.MISSING);
        put(places, LeafState.MISSING, needsSomething() ? inCriteria("needs") : missing);
        return places;
    }

    private static void put(Map<LeafState, Place> places, LeafState state, @Nullable Place place) {
        if (place != null) {
            places.put(state, place);
        }
    }

    private @Nullable Place said(Predicate<Saying> condition) {
        return sayings.stream()
                .filter(condition)
                .map(saying -> new Place(saying.file(), saying.line()))
                .findFirst()
                .orElse(null);
    }

    private Place inCriteria(String key) {
        return Place.inCriteria(leaf, key);
    }

    private boolean between(Saying saying) {
        BigDecimal points = saying.points();
        boolean some = points == null || (points.signum() > 0 && points.compareTo(leaf.max()) < 0);
        return some && (saying.verb().takes() || saying.verb().gives());
    }

    /** Nothing given where nothing was to begin with, or everything taken. */
    private boolean none(Saying saying) {
        BigDecimal points = saying.points();
        if (saying.verb().takes()) {
            BigDecimal all = leaf.start().subtract(leaf.least());
            return saying.repeats() || points == null || points.compareTo(all) >= 0;
        }
        return saying.verb().gives()
                && leaf.start().signum() == 0
                && leaf.least().signum() == 0
                && (points == null || points.signum() == 0);
    }

    private boolean needsSomething() {
        return leaf.needs().stream()
                .anyMatch(need ->
                        types.find(need.type()).filter(FactType::byProgram).isEmpty());
    }
}
