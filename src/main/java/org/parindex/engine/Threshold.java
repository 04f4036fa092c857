package org.parindex.engine;

import org.jspecify.annotations.Nullable;

/**
 * One comparison in the condition of a rule, as plain values.
 *
 * @param operator {@code ==}, {@code !=}, {@code <}, {@code <=}, {@code >} or {@code >=}
 * @param literal what it is compared with, without quotes and suffix: {@code 80}, {@code PAR}, {@code true},
 *     {@code 2022-06-30}, {@code null}; null where it is compared with {@code other}
 * @param other another value of the facts; null where it is compared with a literal
 * @param line of the comparison, from 1
 */
public record Threshold(
        Subject subject,
        String operator,
        @Nullable String literal,
        @Nullable Subject other,
        int line) {

    /** The same comparison in one normal form, whatever its spacing and suffixes. */
    public String text() {
        return subject + " " + operator + " " + (other == null ? literal : other);
    }
}
