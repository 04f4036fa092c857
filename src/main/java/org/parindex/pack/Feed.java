package org.parindex.pack;

import org.jspecify.annotations.Nullable;

/**
 * How facts of another index of the same year become facts of a pack's units in a run over the whole year.
 *
 * @param from the other index
 * @param fact the type there
 * @param unitField the field of that type that names the unit here, by its id
 * @param as the type here; its fields take the values of the fields of the same name
 * @param lost the field of the other type with the points lost at its {@code criterion}, which together must not exceed
 *     what was lost there; null: it holds no points lost
 * @param line where {@code pack.yaml} says so, from 1
 */
public record Feed(
        String from,
        String fact,
        String unitField,
        String as,
        @Nullable String lost,
        int line) {}
