package org.parindex.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.parindex.pack.PackFault;
import org.parindex.pack.Span;
import org.parindex.text.Language;

/** Faults of packs as a JSON list, in the shape that callers rely on. A place that is not known is the whole line or file. */
public final class FaultsJson {

    private FaultsJson() {}

    /** One list of the faults of every pack, in order; where there are several packs each fault names its own. */
    public static Json.Content of(List<FoundFaults> packs, Language language) {
        return json -> json.list(list -> {
            for (FoundFaults found : packs) {
                for (PackFault fault : found.faults()) {
                    list.item(one -> write(fault, found, packs.size() > 1, language, one));
                }
            }
        });
    }

    private static void write(PackFault fault, FoundFaults found, boolean several, Language language, Json json)
            throws IOException {
        Span span = found.sources().complete(fault);
        json.optional("pack", several ? found.pack().toString() : null);
        json.text("file", fault.file());
        json.number("line", span.line()).number("column", span.column());
        json.number("endLine", span.endLine()).number("endColumn", span.endColumn());
        json.text("severity", fault.severity().name().toLowerCase(Locale.ROOT));
        json.text("code", fault.code().text());
        json.text("message", fault.message().in(language));
        json.text("hint", fault.hint().in(language));
    }
}
