package org.parindex.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.parindex.facts.FactType;
import org.parindex.facts.FactTypes;
import org.parindex.facts.Stage;
import org.parindex.pack.Criterion;
import org.parindex.pack.PackDescription.UnitAttribute;
import org.parindex.pack.RulePack;

/**
 * The JSON Schema (2020-12) of a pack's submissions, made from the declarations of its facts. What it refuses is refused;
 * what it cannot say (an id used twice, a name that differs from the register) is refused all the same when scored.
 */
public final class SubmissionSchema {
    private final FactTypes types;
    private final RulePack pack;

    private SubmissionSchema(FactTypes types) {
        this.types = types;
        this.pack = types.pack();
    }

    public static Json.Content of(FactTypes types) {
        return json -> json.object(new SubmissionSchema(types)::root);
    }

    private void root(Json json) throws IOException {
        json.text("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.text(
                "$id",
                "urn:parindex:submission:" + pack.id().index() + ":" + pack.id().year() + ":" + pack.digest());
        json.text("title", pack.description().title());
        json.text("type", "object").truth("additionalProperties", false);
        json.list("required", List.of("index", "year", "stage", "unit", "facts"), Json::item);
        json.object("properties", this::members);
        json.list("allOf", rules(), Json::item);
        json.object("$defs", it -> new FactSchema(types, it).definitions());
    }

    private void members(Json json) throws IOException {
        json.object("index", it -> it.text("const", pack.id().index()));
        json.object("year", it -> it.number("const", pack.id().year()));
        json.object("stage", it -> it.list("enum", List.of("self", "appraisal"), Json::item));
        json.object("asOf", it -> FactSchema.nullable(it, "string")
                .text("format", "date")
                .text("pattern", "^" + pack.id().year() + "-"));
        json.object("unit", this::unit);
        json.object("facts", this::facts);
        json.object("claims", this::claims);
        json.object(
                "idempotencyKey", it -> FactSchema.nullable(it, "string").text("pattern", "^[\\x21-\\x7e]{1,255}$"));
    }

    private void unit(Json json) throws IOException {
        json.text("type", "object").truth("additionalProperties", false);
        List<String> required = new ArrayList<>(List.of("id"));
        pack.description().unitAttributes().stream()
                .filter(UnitAttribute::required)
                .forEach(attribute -> required.add(attribute.name()));
        json.list("required", required, Json::item);
        json.object("properties", it -> {
            it.object("id", id -> id.text("type", "string").text("pattern", "^[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,99}$"));
            it.object("name", name -> FactSchema.typed(name, "string", true)
                    .number("maxLength", 300)
                    .text("pattern", "\\S"));
            it.object("bloc", bloc -> bloc.values("enum", withNull(blocs())));
            for (UnitAttribute attribute : pack.description().unitAttributes()) {
                it.object(attribute.name(), one -> attribute(attribute, one));
            }
        });
        UnitSchema.addRegister(pack, json);
    }

    private List<String> blocs() {
        return pack.description().blocs().stream().map(bloc -> bloc.code()).toList();
    }

    static List<@org.jspecify.annotations.Nullable String> withNull(List<String> values) {
        List<@org.jspecify.annotations.Nullable String> all = new ArrayList<>(values);
        all.add(null);
        return all;
    }

    private static void attribute(UnitAttribute attribute, Json json) throws IOException {
        json.text("title", attribute.label());
        boolean optional = !attribute.required();
        if (attribute.type().equals("boolean")) {
            FactSchema.typed(json, "boolean", optional);
        } else {
            FactSchema.text(json, optional);
        }
    }

    private void facts(Json json) throws IOException {
        json.text("type", "object").truth("additionalProperties", false);
        json.object("properties", it -> {
            for (FactType type : types.sentTypes()) {
                it.object(type.name(), list -> new FactSchema(types, list).list(type));
            }
        });
    }

    private void claims(Json json) throws IOException {
        FactSchema.nullable(json, "object").truth("additionalProperties", false);
        json.object("properties", it -> {
            for (Criterion leaf : pack.criteria()) {
                if (leaf.method().selfScored()) {
                    it.object(leaf.code().text(), points -> points.text("type", "number")
                            .number("minimum", leaf.least())
                            .number("maximum", leaf.most()));
                }
            }
        });
    }

    /** What one member means for another. */
    private List<Json.Content> rules() {
        List<Json.Content> rules = new ArrayList<>();
        rules.add(json -> json.object("if", it -> UnitSchema.has(it, "stage", Stage.APPRAISAL.code()))
                .object("then", it -> it.object("properties", p -> p.object("claims", c -> c.text("type", "null")))));
        for (FactType type : types.sentTypes()) {
            for (Stage stage : Stage.values()) {
                if (!type.isSentAt(stage)) {
                    rules.add(UnitSchema.notAtStage(type, stage));
                }
            }
        }
        for (UnitAttribute attribute : pack.description().unitAttributes()) {
            String type = attribute.meansNone();
            if (type != null) {
                rules.add(UnitSchema.some(attribute.name(), type, true));
                rules.add(UnitSchema.some(attribute.name(), type, false));
            }
        }
        return rules;
    }
}
