package org.parindex.pack;

import org.parindex.text.HiddenCharacters;
import org.parindex.text.Text;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads a single value as it is written, and notes one that YAML would change: 1.10 is not 1.1. */
final class YamlScalar {

    private YamlScalar() {}

    /** The text of a value; empty where it is none. */
    static String read(String key, Node node, YamlFaults faults) {
        if (!(node instanceof ScalarNode scalar)) {
            faults.add(
                    node,
                    FaultCode.WRONG_VALUE,
                    key + " phải là một giá trị, không phải danh sách.",
                    key + " must be a single value.");
            return "";
        }
        UnquotedNumber.in(faults.file(), key, scalar).ifPresent(faults.faults()::add);
        if (HiddenCharacters.ONE.matcher(scalar.getValue()).find()) {
            faults.faults().add(hidden(key, scalar, faults.file()));
        }
        return isCurly(scalar) ? straight(key, scalar, faults) : scalar.getValue();
    }

    private static PackFault hidden(String key, ScalarNode scalar, String file) {
        return new PackFault(
                        file,
                        YamlPlace.of(scalar),
                        FaultCode.HIDDEN_CHARACTER,
                        new Text(
                                "Trong " + key + " có ký tự không nhìn thấy.",
                                "There is a character in " + key + " that cannot be seen."))
                .withHint("Gõ lại đoạn chữ ấy.", "Type that text again.");
    }

    /** Quotes of a word processor are no quotes to YAML: they would become part of the value. */
    private static boolean isCurly(ScalarNode scalar) {
        return scalar.getScalarStyle() == ScalarStyle.PLAIN && scalar.getValue().matches("[“”„][^“”„\"]*[“”\"]");
    }

    private static String straight(String key, ScalarNode scalar, YamlFaults faults) {
        String value = scalar.getValue().substring(1, scalar.getValue().length() - 1);
        Span span = YamlPlace.of(scalar);
        faults.faults()
                .add(new PackFault(
                                faults.file(),
                                span,
                                FaultCode.WRONG_VALUE,
                                new Text(
                                        key + " đứng trong dấu ngoặc kép cong; YAML chỉ hiểu dấu ngoặc kép thẳng.",
                                        key + " stands in curly quotes; YAML understands straight ones only."))
                        .withHint("Viết " + key + ": \"" + value + "\"", "Write " + key + ": \"" + value + "\"")
                        .withFix(new Fix(span, '"' + value + '"')));
        return value;
    }
}
