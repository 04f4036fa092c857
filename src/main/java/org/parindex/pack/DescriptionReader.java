package org.parindex.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parindex.pack.PackDescription.ClassBand;
import org.parindex.pack.PackDescription.Named;
import org.parindex.pack.PackDescription.Ties;
import org.parindex.pack.PackDescription.UnitAttribute;

/** Reads {@code pack.yaml}. */
final class DescriptionReader {
    static final String FILE = "pack.yaml";

    private DescriptionReader() {}

    /** The state as it is written; null where there is none. */
    static @Nullable String state(@Nullable String text) {
        try {
            return text == null
                    ? null
                    : YamlFile.read(FILE, text, new ArrayList<>()).optionalText("state");
        } catch (PackException notYaml) {
            return null;
        }
    }

    static PackDescription read(String text, List<PackFault> faults) throws PackException {
        YamlMap yaml = YamlFile.read(FILE, text, faults);
        List<Named> lowReasons = named(yaml.maps("lowReasons"));
        PackDescription description = new PackDescription(
                yaml.text("title"),
                yaml.date("inForceFrom"),
                yaml.date("inForceTo"),
                yaml.texts("sources"),
                yaml.oneOf("state", List.of("draft", "checked", "published", "closed")),
                yaml.optionalText("illustrative"),
                yaml.texts("notes"),
                rounding(yaml.map("rounding")),
                ties(yaml.map("ties")),
                classes(yaml.maps("classes")),
                named(yaml.maps("blocs")),
                unitAttributes(yaml.maps("unitAttributes")),
                methods(yaml.maps("methods")),
                lowReasons,
                ReportingReader.read(yaml.map("report"), lowReasons),
                feeds(yaml.maps("feeds")),
                yaml.optionalText("previousResult"));
        yaml.refuseUnknownKeys();
        check(description, yaml);
        return description;
    }

    private static void check(PackDescription description, YamlMap yaml) {
        if (description.sources().isEmpty()) {
            yaml.fault(
                    "sources",
                    FaultCode.MISSING_BASIS,
                    "Thiếu căn cứ pháp lý (sources).",
                    "The legal sources are missing.");
        }
        if (description.methods().isEmpty()) {
            yaml.fault(
                    "methods",
                    FaultCode.MISSING_KEY,
                    "Thiếu phương pháp đánh giá (methods).",
                    "The methods are missing.");
        }
        if (description.inForceTo().isBefore(description.inForceFrom())) {
            yaml.fault(
                    "inForceTo",
                    FaultCode.WRONG_VALUE,
                    "Ngày hết hiệu lực trước ngày có hiệu lực.",
                    "inForceTo is before inForceFrom.");
        }
        List<String> codes = description.methods().stream().map(Method::code).toList();
        for (String code : description.ties().breakBy()) {
            if (!codes.contains(code)) {
                yaml.fault(
                        "ties",
                        FaultCode.UNKNOWN_REFERENCE,
                        "Không có phương pháp \"" + code + "\".",
                        "There is no method \"" + code + "\".");
            }
        }
    }

    private static Rounding rounding(@Nullable YamlMap yaml) {
        if (yaml == null) {
            return new Rounding(2, Rounding.Step.TOTAL);
        }
        int decimals = yaml.wholeNumber("decimals", 2);
        if (decimals < 0 || decimals > 10) {
            yaml.fault(
                    "decimals",
                    FaultCode.WRONG_VALUE,
                    "Số chữ số thập phân phải từ 0 đến 10.",
                    "decimals must be from 0 to 10.");
            decimals = 2;
        }
        String step = yaml.oneOf("step", List.of("total", "criterion"));
        yaml.refuseUnknownKeys();
        return new Rounding(decimals, Rounding.Step.valueOf(step.toUpperCase(Locale.ROOT)));
    }

    private static Ties ties(@Nullable YamlMap yaml) {
        if (yaml == null) {
            return new Ties(false, List.of());
        }
        Ties ties = new Ties(yaml.oneOf("rank", List.of("standard", "dense")).equals("dense"), yaml.texts("breakBy"));
        yaml.refuseUnknownKeys();
        return ties;
    }

    private static List<ClassBand> classes(List<YamlMap> maps) {
        return maps.stream()
                .map(yaml -> closed(yaml, new ClassBand(yaml.text("name"), yaml.decimal("from"))))
                .sorted(Comparator.comparing(ClassBand::from).reversed())
                .toList();
    }

    private static List<Named> named(List<YamlMap> maps) {
        return maps.stream()
                .map(yaml -> closed(yaml, new Named(yaml.text("code"), yaml.text("name"))))
                .toList();
    }

    private static List<UnitAttribute> unitAttributes(List<YamlMap> maps) {
        return maps.stream()
                .map(yaml -> closed(
                        yaml,
                        new UnitAttribute(
                                yaml.text("name"),
                                yaml.text("label"),
                                yaml.oneOf("type", List.of("boolean", "string")),
                                yaml.truth("required", false),
                                yaml.optionalText("meansNone"))))
                .toList();
    }

    private static List<Method> methods(List<YamlMap> maps) {
        return maps.stream()
                .map(yaml -> closed(
                        yaml,
                        new Method(
                                yaml.text("code"),
                                yaml.text("name"),
                                Method.Kind.valueOf(yaml.oneOf("kind", List.of("scored", "bonus", "penalty"))
                                        .toUpperCase(Locale.ROOT)),
                                yaml.truth("selfScored", true))))
                .toList();
    }

    private static List<Feed> feeds(List<YamlMap> maps) {
        return maps.stream()
                .map(yaml -> closed(
                        yaml,
                        new Feed(
                                yaml.text("from"),
                                yaml.text("fact"),
                                yaml.text("unitField"),
                                yaml.text("as"),
                                yaml.line())))
                .toList();
    }

    private static <T> T closed(YamlMap yaml, T value) {
        yaml.refuseUnknownKeys();
        return value;
    }
}
