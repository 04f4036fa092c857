package org.parindex.record;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** By what an entry is found in a store. All of it is said in the hashed head, too; nothing else may be believed. */
public record SearchColumns(
        @Nullable String id,
        @Nullable String kind,
        @Nullable String pack,
        @Nullable String unit,
        @Nullable String stage,
        @Nullable String keyCaller,
        @Nullable String keyText) {

    public static SearchColumns of(NewEntry entry) {
        IdempotencyKey key = entry.key();
        return new SearchColumns(
                entry.id(),
                entry.kind().name(),
                entry.pack().toString(),
                entry.unit(),
                entry.stage() == null ? null : entry.stage().code(),
                key == null ? null : key.caller(),
                key == null ? null : key.text());
    }

    /** The first column that says something else; empty where all are the same. */
    Optional<String> firstDifference(SearchColumns other) {
        Map<String, Optional<String>> others = other.byName();
        return byName().entrySet().stream()
                .filter(column -> !column.getValue().equals(others.get(column.getKey())))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Map<String, Optional<String>> byName() {
        Map<String, Optional<String>> columns = new LinkedHashMap<>();
        columns.put("id", Optional.ofNullable(id));
        columns.put("kind", Optional.ofNullable(kind));
        columns.put("pack", Optional.ofNullable(pack));
        columns.put("unit", Optional.ofNullable(unit));
        columns.put("stage", Optional.ofNullable(stage));
        columns.put("key_caller", Optional.ofNullable(keyCaller));
        columns.put("key_text", Optional.ofNullable(keyText));
        return columns;
    }
}
