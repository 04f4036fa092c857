package org.parindex.check;

import static org.parindex.check.Planter.CRITERIA;
import static org.parindex.check.Planter.file;
import static org.parindex.check.Planter.ruleText;
import static org.parindex.check.Planter.rules;

import org.parindex.pack.FaultCode;

/**
 * Every kind of mistake in the texts of a pack that its writer must be told of. Those that show only when rules are tried
 * are in {@code org.parindex.probe.Defect}.
 */
enum PlantedKind {
    // what DRL does not allow, or nothing declares
    SYNTAX(FaultCode.SYNTAX, rules(FaultCode.SYNTAX)),
    MISSING_END(FaultCode.MISSING_END, rules(FaultCode.MISSING_END)),
    UNKNOWN_TYPE(FaultCode.UNKNOWN_TYPE, rules(FaultCode.UNKNOWN_TYPE)),
    UNKNOWN_FIELD(FaultCode.UNKNOWN_FIELD, rules(FaultCode.UNKNOWN_FIELD)),
    UNKNOWN_VALUE(FaultCode.UNKNOWN_VALUE, rules(FaultCode.UNKNOWN_VALUE)),
    UNKNOWN_CRITERION(FaultCode.UNKNOWN_CRITERION, rules(FaultCode.UNKNOWN_CRITERION)),
    UNBOUND_VARIABLE(FaultCode.UNBOUND_VARIABLE, rules(FaultCode.UNBOUND_VARIABLE)),
    WRONG_TYPE_ON_THE_LEFT(
            FaultCode.WRONG_TYPES,
            rules(
                    FaultCode.WRONG_TYPES,
                    "text on the left of a number",
                    "ratio against number",
                    "text in the order of numbers")),
    WRONG_TYPE_ON_THE_RIGHT(
            FaultCode.WRONG_TYPES,
            rules(FaultCode.WRONG_TYPES, "number against text", "text against number", "date against number")),
    UNKNOWN_METHOD_IN_A_CONSEQUENCE(FaultCode.UNKNOWN_METHOD, rules(FaultCode.UNKNOWN_METHOD)),
    WRONG_ARGUMENT(FaultCode.WRONG_ARGUMENT, rules(FaultCode.WRONG_ARGUMENT)),
    WRONG_POINTS_IN_A_CONSEQUENCE(FaultCode.WRONG_POINTS, rules(FaultCode.WRONG_POINTS)),
    TWO_ERRORS_IN_A_CONSEQUENCE(FaultCode.UNBOUND_VARIABLE, Planter::twoErrors),

    // decimals
    PLAIN_DECIMAL(FaultCode.PLAIN_DECIMAL, rules(FaultCode.PLAIN_DECIMAL)),
    QUOTIENT_WITHOUT_BRACKETS(FaultCode.BARE_ARITHMETIC, rules(FaultCode.BARE_ARITHMETIC)),
    JAVA_NUMBER_AS_POINTS(FaultCode.JAVA_NUMBER, rules(FaultCode.JAVA_NUMBER)),
    JAVA_OPERATOR_IN_POINTS(FaultCode.JAVA_ARITHMETIC, rules(FaultCode.JAVA_ARITHMETIC)),
    UNQUOTED_DECIMAL_OF_A_RULE(FaultCode.UNQUOTED_NUMBER, rules(FaultCode.UNQUOTED_NUMBER)),
    UNQUOTED_DECIMAL_OF_A_CRITERION(
            FaultCode.UNQUOTED_NUMBER,
            file(CRITERIA, FaultCode.UNQUOTED_NUMBER, "^( +(?:max|start): )\"(\\d+\\.\\d+)\"$", "{1}«{2}»")),
    ABSENT_VALUE(FaultCode.ABSENT_FIELD, rules(FaultCode.ABSENT_FIELD)),
    ZERO_DENOMINATOR(FaultCode.ZERO_DENOMINATOR, rules(FaultCode.ZERO_DENOMINATOR)),

    // the tree
    LEAF_WITHOUT_RULE(FaultCode.LEAF_WITHOUT_RULE, Planter::deleted),
    RULE_WITHOUT_LEAF(FaultCode.RULE_WITHOUT_LEAF, Planter::strange),
    NAME_OF_ANOTHER_CRITERION(
            FaultCode.RULE_NAME_MISMATCH, ruleText(FaultCode.RULE_NAME_MISMATCH, "^rule \"[^ \"]+ ", "rule «\"9.99 »")),
    SECOND_FILE_OF_A_CRITERION(FaultCode.SECOND_RULE_FILE, Planter::doubled),
    FILE_OF_ANOTHER_FIELD(FaultCode.MIXED_FOLDER, Planter::moved),
    ONE_NAME_FOR_TWO_RULES(FaultCode.DUPLICATE_RULE_NAME, rules(FaultCode.DUPLICATE_RULE_NAME)),
    CRITERION_TWICE(
            FaultCode.DUPLICATE_CRITERION,
            file(
                    CRITERIA,
                    FaultCode.DUPLICATE_CRITERION,
                    "^( +- code: )([^\n]+)(\n +name: [^\n]+\n +max: [^\n]+\n +method: [^-]+?\n +- code: )[^\n]+$",
                    "{1}{2}{3}«{2}»")),
    MAXIMUM_THAT_DOES_NOT_ADD_UP(
            FaultCode.WRONG_SUM,
            file(CRITERIA, FaultCode.WRONG_SUM, "^((?:    |  )?max: )\"?[\\d.]+\"?$", "{1}«\"998.5\"»")),
    AWARD_ABOVE_THE_MAXIMUM(
            FaultCode.AWARD_ABOVE_MAXIMUM,
            ruleText(FaultCode.AWARD_ABOVE_MAXIMUM, "(?<=score\\.award\\( \")[\\d.]+(?=\")", "«999»")),
    CODE_THAT_YAML_TAKES_FOR_A_NUMBER(
            FaultCode.UNQUOTED_CODE,
            file(CRITERIA, FaultCode.UNQUOTED_CODE, "^( +- code: )\"(\\d+\\.\\d+)\"$", "{1}«{2}»")),
    EMPTY_LEGAL_BASIS(
            FaultCode.MISSING_BASIS, file(CRITERIA, FaultCode.MISSING_BASIS, "^( +basis: )[^\n]+$", "{1}«\"\"»")),
    NEED_THAT_NO_RULE_READS(FaultCode.UNREAD_NEED, Planter::neededInVain),
    FACT_READ_WITHOUT_NEED(
            FaultCode.READ_WITHOUT_NEED,
            file(CRITERIA, FaultCode.READ_WITHOUT_NEED, "^( +)needs: \\[.+\\]$", "{1}«needs»: []")),

    // what depends on the order of firing
    SALIENCE(FaultCode.FIRING_ORDER, rules(FaultCode.FIRING_ORDER, "salience")),
    OTHER_ORDER(
            FaultCode.FIRING_ORDER,
            rules(FaultCode.FIRING_ORDER, "no-loop", "agenda group", "activation group", "lock-on-active")),
    LOGICAL_INSERTION(FaultCode.FACT_CHANGE, rules(FaultCode.FACT_CHANGE, "fact inserted as long as it holds")),
    FACT_CHANGE(FaultCode.FACT_CHANGE, rules(FaultCode.FACT_CHANGE, "fact inserted", "fact modified", "field set")),
    ;

    final FaultCode code;

    // planters are functions that keep nothing
    @SuppressWarnings("ImmutableEnumChecker")
    final Planter planter;

    PlantedKind(FaultCode code, Planter planter) {
        this.code = code;
        this.planter = planter;
    }
}
