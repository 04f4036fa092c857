package org.parindex.record;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parindex.report.Json;

/** Entries of the record as JSON, without the submissions and scorecards in them. */
public final class RecordJson {
    private static final Set<String> DECIMALS = Set.of("score", "max", "indexPercent");

    private RecordJson() {}

    /**
     * A page of evaluations.
     *
     * @param next cursor of the page behind it; null for the last page
     */
    public static Json.Content page(List<Entry> evaluations, @Nullable String next) {
        return json ->
                json.object(it -> it.list("evaluations", evaluations, (list, one) -> list.item(e -> members(one, e)))
                        .optional("next", next));
    }

    /** One entry with its place in the chain. */
    public static Json.Content of(Entry entry) {
        return json -> json.object(it -> members(entry, it));
    }

    private static void members(Entry entry, Json json) throws IOException {
        NewEntry content = entry.content();
        json.text("id", content.id())
                .text("kind", content.kind().name())
                .text("at", content.at().toString())
                .text("caller", content.caller())
                .text("index", content.pack().index())
                .number("year", content.pack().year());
        json.optional("unit", content.unit())
                .optional(
                        "stage",
                        content.stage() == null ? null : content.stage().code());
        for (Map.Entry<String, String> detail : content.details().entrySet()) {
            json.value(detail.getKey(), value(detail.getKey(), detail.getValue()));
        }
        json.number("number", entry.number()).text("hash", entry.hash());
    }

    private static Object value(String name, String text) {
        if (DECIMALS.contains(name)) {
            return new BigDecimal(text);
        }
        return name.equals("complete") ? Boolean.valueOf(text) : text;
    }
}
