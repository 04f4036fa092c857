package org.parindex.pack;

import java.util.Optional;
import org.parindex.text.Text;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A number that YAML reads otherwise than it is written, for want of quotes: 1.10 becomes 1.1, 010 becomes 8. */
final class UnquotedNumber {

    private UnquotedNumber() {}

    /** The fault of a value, with its certain fix; empty where YAML leaves the value as it is. */
    static Optional<PackFault> in(String file, String key, ScalarNode scalar) {
        if (scalar.getScalarStyle() != ScalarStyle.PLAIN || !changes(scalar)) {
            return Optional.empty();
        }
        String value = scalar.getValue();
        boolean code = key.equals("code");
        Span span = YamlPlace.of(scalar);
        return Optional.of(new PackFault(
                        file,
                        span,
                        code ? FaultCode.UNQUOTED_CODE : FaultCode.UNQUOTED_NUMBER,
                        code ? codeMessage(value) : numberMessage(key, value))
                .withHint("Viết " + key + ": \"" + value + "\"", "Write " + key + ": \"" + value + "\"")
                .withFix(new Fix(span, "\"" + value + "\"")));
    }

    private static Text numberMessage(String key, String value) {
        return new Text(
                key + ": hãy đặt " + value + " trong dấu ngoặc kép, nếu không YAML sẽ đổi nó.",
                key + ": put " + value + " in double quotes, or YAML will change it.");
    }

    private static Text codeMessage(String value) {
        return new Text(
                "Mã " + value + " không có dấu ngoặc kép: YAML đọc nó thành một số, tiêu chí sẽ mang mã khác.",
                "The code " + value
                        + " is not in quotes: YAML reads it as a number, and the criterion gets another code.");
    }

    private static boolean changes(ScalarNode scalar) {
        return scalar.getTag().equals(Tag.FLOAT)
                || (scalar.getTag().equals(Tag.INT) && !scalar.getValue().matches("0|[1-9]\\d*"));
    }
}
