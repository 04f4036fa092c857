package org.parindex.engine.language;

import static org.parindex.engine.language.Planting.of;
import static org.parindex.pack.FaultCode.DUPLICATE_RULE_NAME;
import static org.parindex.pack.FaultCode.FIRING_ORDER;
import static org.parindex.pack.FaultCode.MISSING_END;
import static org.parindex.pack.FaultCode.MISSING_THEN;
import static org.parindex.pack.FaultCode.MISSPELT_KEYWORD;
import static org.parindex.pack.FaultCode.SYNTAX;
import static org.parindex.pack.FaultCode.UNCLOSED;
import static org.parindex.pack.FaultCode.UNQUOTED_NUMBER;
import static org.parindex.pack.FaultCode.WRONG_PACKAGE;

import java.util.List;

/** What writers get wrong around and between rules. */
final class StructurePlantings {
    private static final String RULE = "^(rule \"[^\"\n]+\")(\nwhen\n[^«]+?\nthen\n[^«]+?)";

    private StructurePlantings() {}

    static List<Planting> all() {
        return java.util.stream.Stream.of(keywords(), brackets(), order())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Planting> keywords() {
        return List.of(
                of("missing end", MISSING_END, RULE + "\nend\n", "«{1}»{2}\n"),
                of("misspelt end", MISSPELT_KEYWORD, "^end$", "«ennd»"),
                of("misspelt then", MISSPELT_KEYWORD, "^then$", "«thn»"),
                of("misspelt when", MISSPELT_KEYWORD, "^when$", "«wen»"),
                of("misspelt rule", MISSPELT_KEYWORD, "^rule(?= \")", "«rul»"),
                of("missing then", MISSING_THEN, "^(rule \"[^\"\n]+\")(\nwhen\n[^«]+?\n)then\n", "«{1}»{2}"),
                of("text outside a rule", SYNTAX, "(?<=^end\n)", "«Điểm» tối đa là 5\n"),
                of("wrong package", WRONG_PACKAGE, "(?<=^package )[\\w.]+", "«elsewhere»"),
                of(
                        "one name for two rules",
                        DUPLICATE_RULE_NAME,
                        "^(rule (\"[^\"\n]+\")\nwhen\n[^«]+?\nend\n\nrule )\"[^\"\n]+\"",
                        "{1}«{2}»"));
    }

    private static List<Planting> brackets() {
        return List.of(
                of("pattern not closed", UNCLOSED, "(?<=^    \\$m : Measure)\\((.*)\\)$", "«(»{1}"),
                of(
                        "pattern in an accumulate not closed",
                        UNCLOSED,
                        "(?<=^        [A-Z]\\w{1,20})\\((.*) \\),$",
                        "«(»{1},"),
                of("call not closed", UNCLOSED, "(?<=score\\.\\w{1,20})\\((.*) \\);$", "«(»{1};"),
                of("bracket too many", UNCLOSED, "(?<=^    \\$m : Measure.{1,99} \\))$", "«)»"),
                of("quote not closed", UNCLOSED, "\"([^\"\n]*)\"(?= \\);$)", "«\"»{1}"),
                of("single equals sign", SYNTAX, "(?<=criterion )==", "«=»"),
                of("miswritten sign", SYNTAX, ">=", "«=>»"),
                of("comparison without a side", SYNTAX, "(?<=percent >=) \\d+ \\)$", " «)»"),
                of("missing comma", SYNTAX, "(?<=criterion == \"[\\d.]{1,9}\"), (\\w+)", " «{1}»"),
                of("and in place of a comma", SYNTAX, "(?<=criterion == \"[\\d.]{1,9}\"),", " «and»"),
                of("percent sign in a threshold", SYNTAX, "(?<=percent >= )(\\d+)(?= \\))", "«{1}%»"),
                of("missing colon", SYNTAX, "^    (\\$\\w+) : (\\w+)(?=\\()", "    «{1} {2}»"),
                of("curly quotes", SYNTAX, "(?<=criterion == )\"([\\d.]+)\"", "«“»{1}"));
    }

    private static List<Planting> order() {
        return List.of(
                of("salience", FIRING_ORDER, "^when$", "    «salience» 10\nwhen"),
                of("no-loop", FIRING_ORDER, "^when$", "    «no-loop» true\nwhen"),
                of("agenda group", FIRING_ORDER, "^when$", "    «agenda-group» \"a\"\nwhen"),
                of("activation group", FIRING_ORDER, "^when$", "    «activation-group» \"a\"\nwhen"),
                of("lock-on-active", FIRING_ORDER, "^when$", "    «lock-on-active» true\nwhen"),
                of("decimal in metadata", UNQUOTED_NUMBER, "^when$", "    @maxPoints( «1.5» )\nwhen"));
    }
}
