package org.parindex.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parindex.catalogue.PackState;
import org.parindex.catalogue.Publication;
import org.parindex.pack.Criterion;
import org.parindex.pack.Method;
import org.parindex.pack.PackDescription;
import org.parindex.pack.PackDescription.Named;
import org.parindex.pack.PackDescription.UnitAttribute;
import org.parindex.pack.PackFault;
import org.parindex.pack.RulePack;
import org.parindex.text.Language;

/** Packs as JSON, in the shape that callers rely on. Names are as the pack has them; faults are in the language asked for. */
public final class PackJson {

    private PackJson() {}

    /**
     * A pack in a list.
     *
     * @param pack null where its files cannot be read
     * @param life null for a pack of a folder
     */
    public record Listed(
            PackState state,
            @Nullable RulePack pack,
            @Nullable Life life) {}

    /** Where a published pack stands in its life: since when it is this version, and whether its year is closed. */
    public record Life(Publication publication, boolean closed) {}

    /** {@code {"packs": […]}}, in the order given. */
    public static Json.Content list(List<Listed> packs, Language language) {
        return json -> json.object(
                it -> it.list("packs", packs, (list, one) -> list.item(pack -> summary(one, language, pack))));
    }

    /** One pack with its criteria. */
    public static Json.Content of(RulePack pack, Listed listed, Language language) {
        return json -> json.object(it -> {
            summary(listed, language, it);
            description(pack.description(), it);
            named("fields", pack, it);
            it.list("criteria", pack.criteria(), (list, leaf) -> list.item(one -> criterion(leaf, one)));
        });
    }

    private static void summary(Listed listed, Language language, Json json) throws IOException {
        PackState state = listed.state();
        RulePack pack = listed.pack();
        Life life = listed.life();
        json.text("index", state.id().index()).number("year", state.id().year());
        if (pack != null) {
            json.text("title", pack.description().title());
            json.text("state", state(pack, life));
            json.truth("illustrative", pack.description().illustrative() != null);
            json.text("digest", pack.digest());
        }
        if (life != null) {
            json.text("bundle", life.publication().bundle());
            json.text("since", life.publication().at().toString());
        }
        readiness(state, language, json);
    }

    /** In a service the record says it, in a folder the pack. */
    private static String state(RulePack pack, @Nullable Life life) {
        if (life == null) {
            return pack.description().state();
        }
        return life.closed() ? "closed" : "published";
    }

    /** {@code readiness}, and {@code faults} where there are any. */
    static void readiness(PackState state, Language language, Json json) throws IOException {
        json.text("readiness", state.readiness().name().toLowerCase(Locale.ROOT));
        if (!state.faults().isEmpty()) {
            json.list("faults", state.faults(), (list, fault) -> list.item(one -> fault(fault, language, one)));
        }
    }

    private static void fault(PackFault fault, Language language, Json json) throws IOException {
        json.text("file", fault.file());
        json.optional("line", fault.line() == 0 ? null : fault.line());
        json.optional("column", fault.column() == 0 ? null : fault.column());
        json.text("message", fault.message().in(language));
    }

    private static void description(PackDescription pack, Json json) throws IOException {
        json.text("inForceFrom", pack.inForceFrom().toString());
        json.text("inForceTo", pack.inForceTo().toString());
        json.list("sources", pack.sources(), Json::item);
        json.optional("illustrativeNote", pack.illustrative());
        json.list("notes", pack.notes(), Json::item);
        json.object("rounding", it -> it.number("decimals", pack.rounding().decimals())
                .text("step", pack.rounding().step().name().toLowerCase(Locale.ROOT)));
        json.object("ties", it -> it.truth("dense", pack.ties().dense())
                .list("breakBy", pack.ties().breakBy(), Json::item));
        json.list(
                "classes",
                pack.classes(),
                (list, band) -> list.item(one -> one.text("name", band.name()).number("from", band.from())));
        named("blocs", pack.blocs(), json);
        json.list(
                "unitAttributes",
                pack.unitAttributes(),
                (list, attribute) -> list.item(one -> attribute(attribute, one)));
        json.list("methods", pack.methods(), (list, method) -> list.item(one -> method(method, one)));
        named("lowReasons", pack.lowReasons(), json);
    }

    private static void attribute(UnitAttribute attribute, Json json) throws IOException {
        json.text("name", attribute.name()).text("label", attribute.label());
        json.text("type", attribute.type()).truth("required", attribute.required());
        json.optional("meansNone", attribute.meansNone());
    }

    private static void method(Method method, Json json) throws IOException {
        json.text("code", method.code()).text("name", method.name());
        json.text("kind", method.kind().name().toLowerCase(Locale.ROOT)).truth("selfScored", method.selfScored());
    }

    private static void named(String name, List<Named> list, Json json) throws IOException {
        json.list(
                name,
                list,
                (items, one) -> items.item(it -> it.text("code", one.code()).text("name", one.name())));
    }

    private static void named(String name, RulePack pack, Json json) throws IOException {
        named(
                name,
                pack.fields().stream()
                        .map(field -> new Named(field.code().text(), field.name()))
                        .toList(),
                json);
    }

    private static void criterion(Criterion leaf, Json json) throws IOException {
        json.text("code", leaf.code().text()).text("name", leaf.name());
        json.list("path", leaf.path(), (list, group) -> list.item(group.code().text()));
        json.number("max", leaf.max()).text("method", leaf.method().code());
        json.text("basis", leaf.basis()).number("start", leaf.start());
        json.list("needs", leaf.needs(), (list, need) -> list.item(need.toString()));
        json.optional(
                "appliesWhen",
                leaf.appliesWhen() == null ? null : leaf.appliesWhen().toString());
        json.truth("decidedLast", leaf.decidedLast());
        json.optional("lowReason", leaf.lowReason()).optional("remedy", leaf.remedy());
    }
}
