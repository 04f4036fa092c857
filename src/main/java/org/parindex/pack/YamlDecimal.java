package org.parindex.pack;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parindex.arithmetic.Decimals;
import org.parindex.text.Text;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** A decimal as people write it in YAML: with a point, or with a comma by mistake. */
final class YamlDecimal {
    private static final Pattern COMMA = Pattern.compile("-?\\d{1,20},\\d{1,20}");

    private YamlDecimal() {}

    /** Whether it is certain which decimal is meant. */
    static boolean is(String text) {
        try {
            withPoint(text);
            return true;
        } catch (NumberFormatException none) {
            return false;
        }
    }

    static BigDecimal withPoint(String text) {
        return Decimals.parse(text.replace(',', '.'));
    }

    /** The fault of a decimal with a comma, with its fix; empty for any other value, and for none. */
    static Optional<PackFault> comma(String file, String key, @Nullable Node node) {
        if (!(node instanceof ScalarNode scalar)
                || !COMMA.matcher(scalar.getValue()).matches()) {
            return Optional.empty();
        }
        String right = '"' + scalar.getValue().replace(',', '.') + '"';
        Span span = YamlPlace.of(scalar);
        return Optional.of(new PackFault(
                        file,
                        span,
                        FaultCode.DECIMAL_COMMA,
                        new Text(
                                "Số lẻ " + scalar.getValue() + " viết bằng dấu phẩy.",
                                "The decimal " + scalar.getValue() + " is written with a comma."))
                .withHint("Viết " + key + ": " + right, "Write " + key + ": " + right)
                .withFix(new Fix(span, right)));
    }
}
