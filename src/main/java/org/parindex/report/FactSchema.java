package org.parindex.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.parindex.facts.FactField;
import org.parindex.facts.FactField.Kind;
import org.parindex.facts.FactType;
import org.parindex.facts.FactTypes;
import org.parindex.pack.Criterion;

/** The schemas of a pack's kinds of fact. */
final class FactSchema {
    /** No control characters but tab and line feed. */
    private static final String PRINTABLE = "^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f]*$";

    private static final BigDecimal LARGEST_COUNT = BigDecimal.TEN.pow(15);
    private static final BigDecimal BEYOND_NUMBERS = BigDecimal.TEN.pow(20);

    private final FactTypes types;
    private final Json json;

    FactSchema(FactTypes types, Json json) {
        this.types = types;
        this.json = json;
    }

    static Json typed(Json json, String type, boolean optional) throws IOException {
        return optional ? nullable(json, type) : json.text("type", type);
    }

    static Json nullable(Json json, String type) throws IOException {
        return json.list("type", List.of(type, "null"), Json::item);
    }

    static Json text(Json json, boolean optional) throws IOException {
        return typed(json, "string", optional).number("maxLength", 4_000).text("pattern", PRINTABLE);
    }

    /** The list of one kind, as it stands among the facts. */
    void list(FactType type) throws IOException {
        json.text("title", type.label()).text("type", "array");
        if (type.single()) {
            json.number("maxItems", 1);
        }
        json.object("items", it -> it.text("$ref", "#/$defs/" + type.name()));
        json.list("allOf", onlyOnce(type), Json::item);
    }

    /** A closed value that may stand once: at most one fact has it. */
    private List<Json.Content> onlyOnce(FactType type) {
        List<Json.Content> rules = new ArrayList<>();
        for (FactField field : type.sentFields()) {
            List<String> once = field.unique() ? closed(type, field) : field.uniqueFor();
            for (String value : once) {
                rules.add(json -> json.object("contains", it -> UnitSchema.has(it, field.name(), value))
                        .number("minContains", 0)
                        .number("maxContains", 1));
            }
        }
        return rules;
    }

    private List<String> closed(FactType type, FactField field) {
        return field.criterion() ? types.criteriaOf(type) : field.values();
    }

    /** Each kind by its name, and evidence. */
    void definitions() throws IOException {
        for (FactType type : types.sentTypes()) {
            json.object(type.name(), it -> new FactSchema(types, it).type(type));
        }
        json.object("evidence", FactSchema::evidence);
    }

    private void type(FactType type) throws IOException {
        json.text("title", type.label()).text("type", "object").truth("additionalProperties", false);
        json.list(
                "required",
                type.sentFields().stream()
                        .filter(field -> !field.optional())
                        .map(FactField::name)
                        .toList(),
                Json::item);
        json.object("properties", it -> {
            for (FactField field : type.sentFields()) {
                it.object(field.name(), one -> field(type, field, one));
            }
            it.object("evidence", one -> one.text("$ref", "#/$defs/evidence"));
            it.object("note", one -> text(one, true));
        });
        List<Json.Content> rules = zeros(type);
        rules.addAll(type.council() ? decided() : List.of());
        json.list("allOf", rules, Json::item);
    }

    /** A council's points lie within what the criterion can have. */
    private List<Json.Content> decided() {
        return types.pack().criteria().stream().map(FactSchema::decided).toList();
    }

    private static Json.Content decided(Criterion leaf) {
        return json -> json.object(
                        "if", it -> UnitSchema.has(it, "criterion", leaf.code().text()))
                .object(
                        "then",
                        it -> it.object(
                                "properties",
                                p -> p.object("points", points -> points.number("minimum", leaf.least())
                                        .number("maximum", leaf.most()))));
    }

    private void field(FactType type, FactField field, Json json) throws IOException {
        json.text("title", field.label());
        switch (field.kind()) {
            case TEXT -> textField(type, field, json);
            case TRUTH -> typed(json, "boolean", field.optional());
            case DAY -> day(json, field.optional());
            case WHOLE, DECIMAL, RATIO -> number(field, json);
        }
    }

    private void textField(FactType type, FactField field, Json json) throws IOException {
        List<String> values = closed(type, field);
        text(json, field.optional());
        if (field.criterion() || !values.isEmpty()) {
            json.values("enum", field.optional() ? SubmissionSchema.withNull(values) : values);
        }
    }

    private static void day(Json json, boolean optional) throws IOException {
        typed(json, "string", optional)
                .text("format", "date")
                .text("pattern", "^(19|[2-9][0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}$");
    }

    private static void number(FactField field, Json json) throws IOException {
        boolean whole = field.kind() == Kind.WHOLE;
        typed(json, whole ? "integer" : "number", field.optional());
        json.optional("minimum", field.least());
        BigDecimal most = field.most();
        if (most != null) {
            json.number("maximum", most);
        } else if (whole) {
            json.number("maximum", LARGEST_COUNT);
        } else {
            json.number("exclusiveMaximum", BEYOND_NUMBERS);
        }
    }

    private static List<Json.Content> zeros(FactType type) {
        List<Json.Content> rules = new ArrayList<>();
        for (FactField field : type.sentFields()) {
            String other = field.zeroOnlyIf();
            if (other != null) {
                rules.add(json -> json.object("if", it -> UnitSchema.has(it, field.name(), 0))
                        .object(
                                "then",
                                it -> it.object("properties", p -> p.object(other, o -> o.number("const", 0)))));
            }
        }
        return rules;
    }

    private static void evidence(Json json) throws IOException {
        nullable(json, "array");
        json.object("items", it -> {
            it.text("type", "object").truth("additionalProperties", false);
            it.list("required", List.of("ref", "title", "date"), Json::item);
            it.object("properties", p -> {
                p.object("ref", one -> text(one, false));
                p.object("title", one -> text(one, false));
                p.object("date", one -> day(one, false));
                p.object("url", one -> nullable(one, "string")
                        .number("maxLength", 4_000)
                        .text("pattern", "^https?://\\S+$"));
            });
        });
    }
}
