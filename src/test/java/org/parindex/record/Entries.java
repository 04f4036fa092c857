package org.parindex.record;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parindex.facts.Stage;
import org.parindex.pack.PackId;

/** Entries for tests of the record: what a test does not say is the same for all. */
public final class Entries {
    public static final PackId PACK = PackId.parse("bo/2023");

    private Entries() {}

    /** An evaluation of a unit, without a key. */
    public static NewEntry evaluation(String unit) {
        return entry(Kind.EVALUATION, PACK, unit, Map.of(), null);
    }

    /** An evaluation whose caller gave a key; the request is what the caller sent with it. */
    public static NewEntry keyed(String caller, String key, String request) {
        return entry(Kind.EVALUATION, PACK, "unit", Map.of(), new IdempotencyKey(caller, key, request));
    }

    public static NewEntry of(Kind kind, PackId pack, Map<String, String> details) {
        return entry(kind, pack, null, details, null);
    }

    public static NewEntry entry(
            Kind kind, PackId pack, @Nullable String unit, Map<String, String> details, @Nullable IdempotencyKey key) {
        return new NewEntry(
                UUID.randomUUID().toString(),
                kind,
                Instant.parse("2026-03-01T08:00:00.123456789Z"),
                "key-1",
                pack,
                unit,
                unit == null ? null : Stage.SELF,
                new TreeMap<>(details),
                "{\"unit\":\"" + unit + "\",\"tên\":\"Bộ Nội vụ\"}",
                "{\"score\":1}",
                key);
    }
}
