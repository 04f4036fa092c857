package org.parindex.engine.language;

import static org.parindex.engine.language.Planting.planted;
import static org.parindex.pack.FaultCode.CURLY_QUOTES;
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
                planted("missing end", MISSING_END, RULE + "\nend\n", "«{1}»{2}\n"),
                planted("misspelt end", MISSPELT_KEYWORD, "^end$", "«ennd»"),
                planted("misspelt then", MISSPELT_KEYWORD, "^then$", "«thn»"),
                planted("misspelt when", MISSPELT_KEYWORD, "^when$", "«wen»"),
                planted("misspelt rule", MISSPELT_KEYWORD, "^rule(?= \")", "«rul»"),
                planted("missing then", MISSING_THEN, "^(rule \"[^\"\n]+\")(\nwhen\n[^«]+?\n)then\n", "«{1}»{2}"),
                planted("text outside a rule", SYNTAX, "(?<=^end\n)", "«Điểm» tối đa là 5\n"),
                planted("wrong package", WRONG_PACKAGE, "(?<=^package )[\\w.]+", "«elsewhere»"),
                planted("package written as the folder is", WRONG_PACKAGE, "(?<=^package )[\\w.]+", "«don-vi-bo/2022»"),
                planted("misspelt package", MISSPELT_KEYWORD, "^package(?= )", "«pakage»"),
                planted("package without a name", WRONG_PACKAGE, "^package [\\w.]+", "«package»"),
                planted(
                        "one name for two rules",
                        DUPLICATE_RULE_NAME,
                        "^(rule (\"[^\"\n]+\")\nwhen\n[^«]+?\nend\n\nrule )\"[^\"\n]+\"",
                        "{1}«{2}»"));
    }

    private static List<Planting> brackets() {
        return List.of(
                planted("pattern not closed", UNCLOSED, "(?<=^    \\$m : Measure)\\((.*)\\)$", "«(»{1}"),
                planted(
                        "pattern in an accumulate not closed",
                        UNCLOSED,
                        "(?<=^        [A-Z]\\w{1,20})\\((.*) \\),$",
                        "«(»{1},"),
                planted("call not closed", UNCLOSED, "(?<=score\\.\\w{1,20})\\((.*) \\);$", "«(»{1};"),
                planted("bracket too many", UNCLOSED, "(?<=^    \\$m : Measure.{1,99} \\))$", "«)»"),
                planted("quote not closed", UNCLOSED, "\"([^\"\n]*)\"(?= \\);$)", "«\"»{1}"),
                planted("single equals sign", SYNTAX, "(?<=criterion )==", "«=»"),
                planted("miswritten sign", SYNTAX, ">=", "«=>»"),
                planted("comparison without a side", SYNTAX, "(?<=percent >=) \\d+ \\)$", " «)»"),
                planted("missing comma", SYNTAX, "(?<=criterion == \"[\\d.]{1,9}\"), (\\w+)", " «{1}»"),
                planted("and in place of a comma", SYNTAX, "(?<=criterion == \"[\\d.]{1,9}\"),", " «and»"),
                planted("percent sign in a threshold", SYNTAX, "(?<=percent >= )(\\d+)(?= \\))", "«{1}%»"),
                planted("missing colon", SYNTAX, "^    (\\$\\w+) : (\\w+)(?=\\()", "    «{1} {2}»"),
                planted("an opening curly quote alone", CURLY_QUOTES, "(?<=criterion == )\"([\\d.]+)\"", "«“»{1}"),
                planted("curly quotes", CURLY_QUOTES, "(?<=criterion == )\"([\\d.]+)\"", "«“{1}”»"));
    }

    private static List<Planting> order() {
        return List.of(
                planted("salience", FIRING_ORDER, "^when$", "    «salience» 10\nwhen"),
                planted("no-loop", FIRING_ORDER, "^when$", "    «no-loop» true\nwhen"),
                planted("agenda group", FIRING_ORDER, "^when$", "    «agenda-group» \"a\"\nwhen"),
                planted("activation group", FIRING_ORDER, "^when$", "    «activation-group» \"a\"\nwhen"),
                planted("lock-on-active", FIRING_ORDER, "^when$", "    «lock-on-active» true\nwhen"),
                planted("decimal in metadata", UNQUOTED_NUMBER, "^when$", "    @maxPoints( «1.5» )\nwhen"));
    }
}
