package org.parindex.pack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parindex.arithmetic.Decimals;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One mapping of a YAML file, read key by key. A wrong value is noted as a fault with its line and replaced by a harmless
 * one, so that every fault of a file is found in one reading. Numbers with decimals and codes must be quoted: YAML would
 * turn 1.10 into 1.1.
 */
final class YamlMap {
    private final YamlKeys keys;
    private final YamlFaults faults;

    YamlMap(MappingNode mapping, YamlFaults faults) {
        this.keys = new YamlKeys(mapping, faults);
        this.faults = faults;
    }

    /** A text that must be there. */
    String text(String key) {
        String text = optionalText(key);
        if (text == null) {
            missing(key);
            return "";
        }
        return text;
    }

    @Nullable String optionalText(String key) {
        Node node = keys.ask(key);
        return node == null ? null : YamlScalar.read(key, node, faults);
    }

    String text(String key, String otherwise) {
        String text = optionalText(key);
        return text == null ? otherwise : text;
    }

    /** A decimal that must be there, quoted unless whole; one with a comma is noted, and read as with a point. */
    BigDecimal decimal(String key) {
        Optional<PackFault> comma = YamlDecimal.comma(faults.file(), key, keys.look(key));
        comma.ifPresent(faults.faults()::add);
        return parsed(
                key,
                BigDecimal.ZERO,
                comma.isPresent() ? YamlDecimal::withPoint : Decimals::parse,
                "một số như \"1.5\"",
                "a number such as \"1.5\"");
    }

    /** Whether a decimal that is there can be read: what would follow from a wrong one need not be told. */
    boolean isDecimal(String key) {
        return keys.look(key) instanceof ScalarNode scalar && YamlDecimal.is(scalar.getValue());
    }

    BigDecimal decimal(String key, BigDecimal otherwise) {
        return has(key) ? decimal(key) : marked(key, otherwise);
    }

    int wholeNumber(String key, int otherwise) {
        return has(key)
                ? parsed(key, otherwise, Integer::parseInt, "một số nguyên", "a whole number")
                : marked(key, otherwise);
    }

    @Nullable LocalDate optionalDate(String key) {
        return has(key) ? date(key) : null;
    }

    LocalDate date(String key) {
        return parsed(key, LocalDate.EPOCH, LocalDate::parse, "một ngày như 2022-12-31", "a day such as 2022-12-31");
    }

    boolean truth(String key, boolean otherwise) {
        Node node = keys.ask(key);
        if (node == null) {
            return otherwise;
        }
        String text = node instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (!text.equals("true") && !text.equals("false")) {
            fault(node, FaultCode.WRONG_VALUE, key + " phải là true hoặc false.", key + " must be true or false.");
        }
        return text.equals("true");
    }

    /** One of some words, or the first of them if the key is absent. */
    String oneOf(String key, List<String> words) {
        String text = text(key, words.get(0));
        if (!words.contains(text)) {
            String list = String.join(", ", words);
            fault(
                    keys.place(key),
                    FaultCode.WRONG_VALUE,
                    key + " là \"" + text + "\"; chỉ nhận: " + list + ".",
                    key + " is \"" + text + "\"; it must be one of: " + list + ".");
            return words.get(0);
        }
        return text;
    }

    /** Anything written as text; {@code parse} throws IllegalArgumentException or DateTimeParseException for a bad one. */
    <T> T parsed(String key, T otherwise, Function<String, T> parse, String vi, String en) {
        String text = text(key);
        try {
            return text.isEmpty() ? otherwise : parse.apply(text);
        } catch (IllegalArgumentException | DateTimeParseException bad) {
            fault(
                    keys.place(key),
                    FaultCode.WRONG_VALUE,
                    key + " là \"" + text + "\"; phải là " + vi + ".",
                    key + " is \"" + text + "\"; it must be " + en + ".");
            return otherwise;
        }
    }

    /** The texts of a list; empty if the key is absent. A single text counts as a list of one. */
    List<String> texts(String key) {
        Node node = keys.ask(key);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof SequenceNode sequence)) {
            return List.of(YamlScalar.read(key, node, faults));
        }
        return sequence.getValue().stream()
                .map(item -> YamlScalar.read(key, item, faults))
                .toList();
    }

    /** The mappings of a list; empty if the key is absent. */
    List<YamlMap> maps(String key) {
        Node node = keys.ask(key);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof SequenceNode sequence)) {
            fault(node, FaultCode.WRONG_VALUE, key + " phải là một danh sách.", key + " must be a list.");
            return List.of();
        }
        List<YamlMap> maps = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            if (item instanceof MappingNode mappingItem) {
                maps.add(new YamlMap(mappingItem, faults));
            } else {
                fault(
                        item,
                        FaultCode.WRONG_VALUE,
                        "Mỗi mục của " + key + " phải là các khóa: giá trị.",
                        "Each " + key + " must be key: value.");
            }
        }
        return maps;
    }

    @Nullable YamlMap map(String key) {
        Node node = keys.ask(key);
        if (node == null) {
            return null;
        }
        if (node instanceof MappingNode inner) {
            return new YamlMap(inner, faults);
        }
        fault(node, FaultCode.WRONG_VALUE, key + " phải là các khóa: giá trị.", key + " must be key: value.");
        return null;
    }

    /** The line it begins on, from 1. */
    int line() {
        return keys.line();
    }

    boolean has(String key) {
        return keys.look(key) != null;
    }

    /** Where each value stands. */
    Map<String, Span> places() {
        return keys.places();
    }

    /** Notes every key that nobody asked for; to be called last. */
    void refuseUnknownKeys() {
        keys.refuseUnknown();
    }

    void fault(String key, FaultCode code, String vi, String en) {
        fault(keys.place(key), code, vi, en);
    }

    private void fault(Node node, FaultCode code, String vi, String en) {
        faults.add(node, code, vi, en);
    }

    private void missing(String key) {
        fault(
                keys.place(key),
                FaultCode.MISSING_KEY,
                "Thiếu khóa \"" + key + "\".",
                "The key \"" + key + "\" is missing.");
    }

    private <T> T marked(String key, T value) {
        keys.ask(key);
        return value;
    }
}
