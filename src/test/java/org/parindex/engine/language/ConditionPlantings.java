package org.parindex.engine.language;

import static org.parindex.engine.language.Planting.misspelt;
import static org.parindex.engine.language.Planting.planted;
import static org.parindex.pack.FaultCode.ABSENT_FIELD;
import static org.parindex.pack.FaultCode.BARE_ARITHMETIC;
import static org.parindex.pack.FaultCode.DECIMAL_COMMA;
import static org.parindex.pack.FaultCode.PLAIN_DECIMAL;
import static org.parindex.pack.FaultCode.UNBOUND_VARIABLE;
import static org.parindex.pack.FaultCode.UNKNOWN_CRITERION;
import static org.parindex.pack.FaultCode.UNKNOWN_FIELD;
import static org.parindex.pack.FaultCode.UNKNOWN_METHOD;
import static org.parindex.pack.FaultCode.UNKNOWN_TYPE;
import static org.parindex.pack.FaultCode.UNKNOWN_VALUE;
import static org.parindex.pack.FaultCode.WRONG_ARGUMENT;
import static org.parindex.pack.FaultCode.WRONG_TYPES;
import static org.parindex.pack.FaultCode.ZERO_DENOMINATOR;

import java.util.List;

/** What writers get wrong in {@code when}. */
final class ConditionPlantings {

    private ConditionPlantings() {}

    static List<Planting> all() {
        return java.util.stream.Stream.of(names(), deepNames(), arguments(), types(), decimals(), absences())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Planting> names() {
        return List.of(
                planted(
                        "misspelt kind of fact",
                        UNKNOWN_TYPE,
                        "(?<=^    (\\$\\w{1,20} : )?)(\\w+)(?=\\( \\w+ [=<>])",
                        place -> "«" + misspelt(place.group(2)) + "»"),
                planted(
                        "misspelt field",
                        UNKNOWN_FIELD,
                        "(?<=, )(denominator|assignedBy|tasksPlanned)(?= )",
                        place -> "«" + misspelt(place.group()) + "»"),
                planted("misspelt part of a field", UNKNOWN_FIELD, "(?<=\\w\\.)percent(?= )", "«percnt»"),
                planted(
                        "misspelt closed value",
                        UNKNOWN_VALUE,
                        "\"([A-Z_]{4,})\"",
                        place -> "«\"" + misspelt(place.group(1)) + "\"»"),
                planted(
                        "criterion that there is not",
                        UNKNOWN_CRITERION,
                        "(?<=criterion == )\"[\\w.]+\"",
                        "«\"99.7\"»"),
                planted("closed value without quotes", UNKNOWN_FIELD, "(?<=== )\"([A-Z]{3,})\"", "«{1}»"),
                planted("variable that is set nowhere", UNBOUND_VARIABLE, "(?<=percent >= )\\d+(?= )", "«$least»"),
                planted(
                        "misspelt method of a value",
                        UNKNOWN_METHOD,
                        "(?<=Measure\\( )criterion(?= ==)",
                        "id.«lenght»() > 3, criterion"));
    }

    private static List<Planting> deepNames() {
        return List.of(
                planted(
                        "misspelt field in an accumulate",
                        UNKNOWN_FIELD,
                        "(?<=^        \\w{1,20}\\( )([a-z]\\w+)",
                        place -> "«" + misspelt(place.group()) + "»"),
                planted(
                        "misspelt counted field in an accumulate",
                        UNKNOWN_FIELD,
                        "(?<=\\$counted : )\\w+",
                        place -> "«" + misspelt(place.group()) + "»"),
                planted(
                        "misspelt kind of fact in an accumulate",
                        UNKNOWN_TYPE,
                        "(?<=^        )([A-Z]\\w+)(?=\\()",
                        place -> "«" + misspelt(place.group()) + "»"),
                planted(
                        "misspelt variable in an accumulate",
                        UNBOUND_VARIABLE,
                        "(?<=share\\( )\\$counted",
                        "«$conted»"),
                planted("misspelt function", UNKNOWN_METHOD, "(?<=^        )share", "«shar»"),
                planted(
                        "counting what is neither true nor a ratio",
                        WRONG_ARGUMENT,
                        "(\\$counted : )\\w+( \\),\\s+share\\( )\\$counted",
                        "{1}id{2}«$counted»"),
                planted(
                        "misspelt field in a not",
                        UNKNOWN_FIELD,
                        "(?<=^    not \\w{1,20}\\( )(\\w{4,})",
                        place -> "«" + misspelt(place.group()) + "»"),
                planted(
                        "misspelt field in an exists",
                        UNKNOWN_FIELD,
                        "(?<=^    )not (\\w+\\( )(\\w{4,})",
                        place -> "exists " + place.group(1) + "«" + misspelt(place.group(2)) + "»"),
                planted(
                        "misspelt closed value in a collect or not",
                        UNKNOWN_VALUE,
                        "(?<=(not |collect\\( )\\w{1,20}\\( kind == )\"(\\w+)\"",
                        place -> "«\"" + misspelt(place.group(2)) + "\"»"));
    }

    private static List<Planting> arguments() {
        return List.of(
                planted(
                        "text where a method takes a day",
                        WRONG_ARGUMENT,
                        "(?<=(Plan|Report|AssignedTask)\\( )",
                        "due.isBefore( «\"2022-12-31\"» ), "),
                planted(
                        "day where a method takes a text",
                        WRONG_ARGUMENT,
                        "(?<=(Plan|Report|AssignedTask)\\( )",
                        "id.startsWith( «due» ), "),
                planted(
                        "text where a day is made of numbers",
                        WRONG_ARGUMENT,
                        "(?<=(Plan|Report|AssignedTask)\\( )",
                        "due < LocalDate.of( 2022, «\"12\"», 31 ), "));
    }

    private static List<Planting> types() {
        return List.of(
                planted("number against text", WRONG_TYPES, "(\\w+\\.percent >= )(\\d+)", "«{1}\"{2}\"»"),
                planted(
                        "text against number",
                        WRONG_TYPES,
                        "criterion == \"(\\d+)\\.(\\d+)\"",
                        "«criterion == {1}{2}»"),
                planted(
                        "text on the left of a number",
                        WRONG_TYPES,
                        "(?<=Measure\\( )(?=criterion ==)",
                        "«\"1\" == denominator», "),
                planted("date against number", WRONG_TYPES, "(?<=(Plan|Report|AssignedTask)\\( )", "«due > 2022», "),
                planted("date against text", WRONG_TYPES, "(?<=LegalDocument\\( )", "«due > \"2022-12-31\"», "),
                planted("true or false against text", WRONG_TYPES, "\\b(late|done)(?= \\))", "«{1} == \"true\"»"),
                planted("ratio against number", WRONG_TYPES, "(\\w+)\\.percent( >= \\d+)", "«{1}{2}»"),
                planted("text in the order of numbers", WRONG_TYPES, "criterion ==( \"[^\"]+\")", "«criterion >={1}»"),
                planted(
                        "field that is no condition",
                        WRONG_TYPES,
                        "(\\w+)\\.percent >= \\d+(?= \\))",
                        "«{1}.numerator»"),
                planted(
                        "wrong type before an accumulation",
                        WRONG_TYPES,
                        "(?<=\\$ratio : )Ratio(\\( ).*(?= \\) from)",
                        "«List»{1}size > 0"));
    }

    private static List<Planting> decimals() {
        return List.of(
                planted("plain decimal", PLAIN_DECIMAL, "(?<=percent [<>]=? )(\\d+)(?= )", "«{1}.5»"),
                planted("decimal comma with suffix", DECIMAL_COMMA, "(?<=percent [<>]=? )(\\d+)(?= )", "«{1},5B»"),
                planted("decimal comma", DECIMAL_COMMA, "(?<=points [<>]=? )(\\d+)(?= )", "«{1},5»"),
                planted("suffix left out", PLAIN_DECIMAL, "(\\d+\\.\\d+)B", "«{1}»"),
                planted(
                        "quotient without brackets",
                        BARE_ARITHMETIC,
                        "(?<=Measure\\( criterion == \"[\\d.]{1,9}\", denominator > 0, )",
                        "$q : «numerator / denominator», "));
    }

    private static List<Planting> absences() {
        return List.of(
                planted(
                        "0 of 0 below a threshold",
                        ZERO_DENOMINATOR,
                        "denominator > 0, (\\w+\\.percent < [\\d.B]+)",
                        "«{1}»"),
                planted(
                        "0 of 0 below a threshold, accumulated",
                        ZERO_DENOMINATOR,
                        "(?<=Ratio\\( )denominator > 0, (percent < [\\d.B]+)",
                        "«{1}»"),
                planted(
                        "division by what may be 0",
                        ZERO_DENOMINATOR,
                        "(?<=Measure\\( criterion == \"[\\d.]{1,9}\", )(?=ratio)",
                        "( numerator / «denominator» ) > 0, "),
                planted(
                        "comparison with a day that may be absent",
                        ABSENT_FIELD,
                        "(?<=(LegalDocument|Plan)\\( )(counts|kind == \"PAR\", done, tasksPlanned == 0)",
                        "«issued» > due"),
                planted(
                        "comparison with a text that may be absent",
                        ABSENT_FIELD,
                        "(?<=Initiative\\( )(?=recognised)",
                        "«appliedAt» != \"UNIT\", "));
    }
}
