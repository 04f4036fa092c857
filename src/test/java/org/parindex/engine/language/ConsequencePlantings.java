package org.parindex.engine.language;

import static org.parindex.engine.language.Planting.misspelt;
import static org.parindex.engine.language.Planting.planted;
import static org.parindex.pack.FaultCode.DECIMAL_COMMA;
import static org.parindex.pack.FaultCode.DECIMAL_SUFFIX;
import static org.parindex.pack.FaultCode.FACT_CHANGE;
import static org.parindex.pack.FaultCode.JAVA_ARITHMETIC;
import static org.parindex.pack.FaultCode.JAVA_NUMBER;
import static org.parindex.pack.FaultCode.SYNTAX;
import static org.parindex.pack.FaultCode.UNBOUND_VARIABLE;
import static org.parindex.pack.FaultCode.UNKNOWN_FIELD;
import static org.parindex.pack.FaultCode.UNKNOWN_METHOD;
import static org.parindex.pack.FaultCode.WRONG_ARGUMENT;
import static org.parindex.pack.FaultCode.WRONG_POINTS;
import static org.parindex.pack.FaultCode.ZERO_DENOMINATOR;

import java.util.List;

/** What writers get wrong in {@code then}. */
final class ConsequencePlantings {

    private ConsequencePlantings() {}

    static List<Planting> all() {
        return java.util.stream.Stream.of(names(), points(), others())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Planting> names() {
        return List.of(
                planted(
                        "misspelt method of score",
                        UNKNOWN_METHOD,
                        "(?<=score\\.)(award|deduct|notApplicable)",
                        place -> "«" + misspelt(place.group()) + "»"),
                planted(
                        "misspelt method of a fact",
                        UNKNOWN_METHOD,
                        "(?<=\\$m\\.)get\\w+",
                        place -> "«" + misspelt(place.group()) + "»"),
                planted("misspelt method of a ratio", UNKNOWN_METHOD, "(?<=\\(\\)\\.)times", "«time»"),
                planted("field asked for as in when", UNKNOWN_FIELD, "(?<=\\$m\\.)getRatio\\(\\)", "«ratio»"),
                planted("misspelt score", UNBOUND_VARIABLE, "score(?=\\.)", "«scor»"),
                planted("variable that is set nowhere", UNBOUND_VARIABLE, "\\$(m|task|given)(?=\\.)", "«$fact»"),
                planted(
                        "unknown variable in a reason",
                        UNBOUND_VARIABLE,
                        "(?<=score\\.award\\( \"1\", )",
                        "«reason» + "));
    }

    private static List<Planting> points() {
        return List.of(
                planted("points without quotes", JAVA_NUMBER, "(?<=(award|deduct)\\( )\"([\\d.]+)\"", "«{2}»"),
                planted("suffix of when", DECIMAL_SUFFIX, "(?<=(award|deduct)\\( )\"([\\d.]+)\"", "«{2}B»"),
                planted("decimal comma in quotes", DECIMAL_COMMA, "(?<=(award|deduct)\\( )\"(\\d)\"", "«\"{2},5\"»"),
                planted("decimal comma without quotes", DECIMAL_COMMA, "(?<=(award|deduct)\\( )\"(\\d)\"", "«{2},5»"),
                planted("text where points belong", WRONG_POINTS, "(?<=(award|deduct)\\( )\"([\\d.]+)\"", "«\"một\"»"),
                planted("points with a minus", WRONG_POINTS, "(?<=(award|deduct)\\( )\"([\\d.]+)\"", "«\"-1\"»"),
                planted("factor without quotes", JAVA_NUMBER, "(?<=times\\()\"([\\d.]+)\"", "«{1}»"),
                planted(
                        "decimal made of a Java number",
                        JAVA_NUMBER,
                        "(?<=award\\( )\"([\\d.]+)\"",
                        "new BigDecimal( «0.1» )"),
                planted("variable of a Java number", JAVA_NUMBER, "^    (?=score)", "    «double» points = 1; "),
                planted("sum of Java numbers", JAVA_ARITHMETIC, "(?<=award\\( )\"([\\d.]+)\"", "«1 + 2»"),
                planted(
                        "quotient of decimals",
                        JAVA_ARITHMETIC,
                        "\\$m\\.getRatio\\(\\)\\.times\\(\"[\\d.]+\"\\)(?=, )",
                        "«$m.getNumerator() / $m.getDenominator()»"),
                planted(
                        "division by zero",
                        ZERO_DENOMINATOR,
                        "(?<=times\\(\"[\\d.]{1,5}\"\\))(?=[,.])",
                        ".over( «\"0\"» )"));
    }

    private static List<Planting> others() {
        return List.of(
                planted(
                        "ratio as points",
                        WRONG_ARGUMENT,
                        "(?<=award\\( )(\\$m\\.getRatio\\(\\))\\.times[^,]+",
                        "«{1}»"),
                planted(
                        "no reason",
                        WRONG_ARGUMENT,
                        "score\\.(award)\\( \"([\\d.]+)\",[^;\n]+;",
                        "score.«{1}»( \"{2}\" );"),
                planted(
                        "number as a reason",
                        WRONG_ARGUMENT,
                        "(?<=award\\( \"[\\d.]{1,5}\", )[^;\n]+\\);",
                        "«2022» );"),
                planted("missing semicolon", SYNTAX, "\\);$", "«)»"),
                planted(
                        "missing comma between arguments",
                        SYNTAX,
                        "(?<=award\\( \"[\\d.]{1,5}\"), (\"[^\"\n]+\")",
                        " «{1}»"),
                planted("missing plus", SYNTAX, "(?<=\" )\\+ (\\$m)", "«{1}»"),
                planted("fact inserted", FACT_CHANGE, "^    (?=score.*\\$m)", "    «insert»( $m ); "),
                planted(
                        "fact inserted as long as it holds",
                        FACT_CHANGE,
                        "^    (?=score.*\\$m)",
                        "    «insertLogical»( $m ); "),
                planted(
                        "fact modified",
                        FACT_CHANGE,
                        "^    (?=score.*\\$m)",
                        "    «modify»( $m ) { setId( \"x\" ) }; "),
                planted("field set", FACT_CHANGE, "^    (?=score.*\\$m)", "    $m.«setId»( \"x\" ); "));
    }
}
