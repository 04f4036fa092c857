package org.parindex.pack;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A leaf of the tree: what is scored.
 *
 * @param path the field and groups above it, the field first
 * @param max most points; for a penalty the most that may be taken
 * @param start points it opens with, from which rules deduct; 0 for most
 * @param needs facts without which it is missing
 * @param appliesWhen when it is assessed at all; null: always
 * @param decidedLast whether it compares the provisional index, and so waits for every other criterion
 * @param lowReason code of the pack's reason for low results that a loss here counts under; null: none
 * @param remedy what would have earned the points; null: none given
 * @param places where criteria.yaml has each value, by key
 */
public record Criterion(
        CriterionCode code,
        String name,
        List<Group> path,
        BigDecimal max,
        Method method,
        String basis,
        BigDecimal start,
        List<Need> needs,
        @Nullable Condition appliesWhen,
        boolean decidedLast,
        @Nullable String lowReason,
        @Nullable String remedy,
        Map<String, Span> places) {

    /** A field (lĩnh vực) or a group below it. */
    public record Group(CriterionCode code, String name) {}

    /** Where criteria.yaml has a value; where the code stands for a key that is not there. */
    public Span place(String key) {
        return places.getOrDefault(key, places.getOrDefault("code", Span.NONE));
    }

    public Group field() {
        return path.get(0);
    }

    /** The lowest score there is: 0, or for a penalty minus its maximum. */
    public BigDecimal least() {
        return method.kind() == Method.Kind.PENALTY ? max.negate() : BigDecimal.ZERO;
    }

    /** The highest score there is: its maximum, or 0 for a penalty. */
    public BigDecimal most() {
        return method.kind() == Method.Kind.PENALTY ? BigDecimal.ZERO : max;
    }

    /** The part of the unit's maximum that it brings: none for bonus and penalty. */
    public BigDecimal countedMax() {
        return method.kind() == Method.Kind.SCORED ? max : BigDecimal.ZERO;
    }
}
