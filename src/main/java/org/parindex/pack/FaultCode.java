package org.parindex.pack;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Every kind of fault that a pack can have, by the step that finds it. A code never changes its meaning: scripts and the
 * page {@code rules/checks/<code>.md} go by it.
 */
public enum FaultCode {
    // reading: files and YAML
    MISSING_PACK(Severity.ERROR),
    MISSING_FILE(Severity.ERROR),
    UNREADABLE_FILE(Severity.ERROR),
    NOT_UTF8(Severity.ERROR),
    PACK_TOO_LARGE(Severity.ERROR),
    YAML_SYNTAX(Severity.ERROR),
    DUPLICATE_KEY(Severity.ERROR),
    UNKNOWN_KEY(Severity.ERROR),
    MISSING_KEY(Severity.ERROR),
    WRONG_VALUE(Severity.ERROR),
    DUPLICATE_ENTRY(Severity.ERROR),
    UNKNOWN_REFERENCE(Severity.ERROR),
    FEED_CYCLE(Severity.ERROR),
    FEED_MISMATCH(Severity.ERROR),

    // tree: criteria, their files and their metadata
    NO_CRITERION(Severity.ERROR),
    DUPLICATE_CRITERION(Severity.ERROR),
    WRONG_SUM(Severity.ERROR),
    MAXIMUM_NOT_POSITIVE(Severity.ERROR),
    START_ABOVE_MAXIMUM(Severity.ERROR),
    MISSING_BASIS(Severity.ERROR),
    LEAF_WITHOUT_RULE(Severity.ERROR),
    RULE_WITHOUT_LEAF(Severity.ERROR),
    SECOND_RULE_FILE(Severity.ERROR),
    EMPTY_RULE_FILE(Severity.ERROR),
    RULE_NAME_MISMATCH(Severity.ERROR),
    DUPLICATE_RULE_NAME(Severity.ERROR),
    UNKNOWN_NEED(Severity.ERROR),
    UNKNOWN_UNIT_ATTRIBUTE(Severity.ERROR),
    UNREAD_NEED(Severity.WARNING),
    READ_WITHOUT_NEED(Severity.ERROR),
    AWARD_ABOVE_MAXIMUM(Severity.ERROR),
    MIXED_FOLDER(Severity.ERROR),
    LEAF_WITHOUT_CASES(Severity.WARNING),
    MISNAMED_CASE(Severity.WARNING),
    UNPORTABLE_NAME(Severity.ERROR),
    PUBLISHED_CHANGED(Severity.ERROR),
    PUBLISHED_UNSEALED(Severity.WARNING),

    // language: declarations and rules as DRL
    SYNTAX(Severity.ERROR),
    WRONG_PACKAGE(Severity.ERROR),
    DUPLICATE_TYPE(Severity.ERROR),
    MISSING_ID_FIELD(Severity.ERROR),
    UNKNOWN_FIELD_KIND(Severity.ERROR),
    RESERVED_FIELD_NAME(Severity.ERROR),
    WRONG_NAME(Severity.ERROR),
    UNKNOWN_ANNOTATION(Severity.ERROR),
    WRONG_ANNOTATION(Severity.ERROR),
    WRONG_DERIVATION(Severity.ERROR),
    COUNCIL_DECLARATION(Severity.ERROR),
    COUNCIL_READ_BY_RULE(Severity.ERROR),
    PROVISIONAL_RESULT(Severity.ERROR),
    UNCLOSED(Severity.ERROR),
    CURLY_QUOTES(Severity.ERROR),
    MISSING_END(Severity.ERROR),
    MISSING_THEN(Severity.ERROR),
    MISSPELT_KEYWORD(Severity.ERROR),
    UNKNOWN_TYPE(Severity.ERROR),
    UNKNOWN_FIELD(Severity.ERROR),
    UNKNOWN_VALUE(Severity.ERROR),
    UNKNOWN_CRITERION(Severity.ERROR),
    UNBOUND_VARIABLE(Severity.ERROR),
    UNKNOWN_METHOD(Severity.ERROR),
    WRONG_TYPES(Severity.ERROR),
    WRONG_ARGUMENT(Severity.ERROR),
    WRONG_CONSEQUENCE(Severity.ERROR),
    NOT_COMPILED(Severity.ERROR),
    INTERNAL_ERROR(Severity.ERROR),

    // decimals: exact numbers, in YAML and in rules
    UNQUOTED_CODE(Severity.ERROR),
    UNQUOTED_NUMBER(Severity.ERROR),
    PLAIN_DECIMAL(Severity.ERROR),
    DECIMAL_COMMA(Severity.ERROR),
    DECIMAL_SUFFIX(Severity.ERROR),
    BARE_ARITHMETIC(Severity.ERROR),
    JAVA_NUMBER(Severity.ERROR),
    JAVA_ARITHMETIC(Severity.ERROR),
    WRONG_POINTS(Severity.ERROR),
    ZERO_DENOMINATOR(Severity.ERROR),
    ABSENT_FIELD(Severity.ERROR),

    // order: results that would depend on the order of firing
    FIRING_ORDER(Severity.ERROR),

    // guard: what no rule may do
    REFLECTION(Severity.ERROR),
    THREAD(Severity.ERROR),
    FILE_ACCESS(Severity.ERROR),
    NETWORK(Severity.ERROR),
    PROCESS(Severity.ERROR),
    SYSTEM_ACCESS(Severity.ERROR),
    CLOCK(Severity.ERROR),
    RANDOMNESS(Severity.ERROR),
    LOOP(Severity.ERROR),
    MEMORY_BOMB(Severity.ERROR),
    EVAL(Severity.ERROR),
    DIALECT(Severity.ERROR),
    FORBIDDEN_FUNCTION(Severity.ERROR),
    QUERY(Severity.ERROR),
    ENGINE_ACCESS(Severity.ERROR),
    FORBIDDEN_GLOBAL(Severity.ERROR),
    FORBIDDEN_IMPORT(Severity.ERROR),
    UNICODE_ESCAPE(Severity.ERROR),
    HIDDEN_CHARACTER(Severity.ERROR),
    QUALIFIED_NAME(Severity.ERROR),
    ENTRY_POINT(Severity.ERROR),
    TIME_DEPENDENT(Severity.ERROR),
    FORBIDDEN_ATTRIBUTE(Severity.ERROR),
    PATTERN_NOT_LITERAL(Severity.ERROR),
    EXPLODING_PATTERN(Severity.ERROR),
    FACT_CHANGE(Severity.ERROR),
    ANONYMOUS_FUNCTION(Severity.ERROR),
    LOCAL_CLASS(Severity.ERROR),
    ARRAY(Severity.ERROR),
    HUGE_NUMBER(Severity.ERROR),
    FORBIDDEN_LITERAL(Severity.ERROR),
    FORBIDDEN_STATEMENT(Severity.ERROR),
    FORBIDDEN_CLASS(Severity.ERROR),
    FORBIDDEN_CALL(Severity.ERROR),
    FORBIDDEN_SOURCE(Severity.ERROR),
    ACCUMULATE_CODE(Severity.ERROR),
    NAMED_CONSEQUENCE(Severity.ERROR),
    INLINE_CAST(Severity.ERROR),
    FORBIDDEN_OPERATOR(Severity.ERROR),
    FORBIDDEN_DECLARATION(Severity.ERROR),
    FORBIDDEN_RULE_NAME(Severity.ERROR),
    TOO_COMPLEX(Severity.ERROR),
    TOO_LONG(Severity.ERROR),
    UNCLEAR_TEXT(Severity.ERROR),
    FORBIDDEN_CODE(Severity.ERROR),
    UNSAFE_PATH(Severity.ERROR),
    YAML_TAG(Severity.ERROR),
    YAML_TOO_COMPLEX(Severity.ERROR),

    // gaps: values that no rule answers, or two answer
    GAP(Severity.ERROR),
    OVERLAP(Severity.ERROR),
    SCORE_OUT_OF_RANGE(Severity.ERROR),
    BETTER_SCORES_LESS(Severity.ERROR),
    RULE_FAILS(Severity.ERROR),
    DIRECTION_UNSTATED(Severity.WARNING),
    UNDECIDED(Severity.WARNING),
    ;

    private static final Set<FaultCode> HIDING = EnumSet.of(
            NOT_UTF8,
            YAML_SYNTAX,
            YAML_TAG,
            YAML_TOO_COMPLEX,
            SYNTAX,
            UNCLOSED,
            CURLY_QUOTES,
            MISSING_END,
            MISSING_THEN,
            MISSPELT_KEYWORD,
            MISSING_FILE,
            UNSAFE_PATH);

    private static final Set<FaultCode> BY_TRYING =
            EnumSet.of(GAP, OVERLAP, SCORE_OUT_OF_RANGE, BETTER_SCORES_LESS, RULE_FAILS, DIRECTION_UNSTATED, UNDECIDED);

    private final Severity severity;

    FaultCode(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** Whether nothing can be said about a file that has it: what else seems wrong may only follow from it. */
    public boolean hidesFile() {
        return HIDING.contains(this);
    }

    /** Whether it is found only by trying the rules of a leaf: the leaf was sound before. */
    public boolean isFoundByTrying() {
        return BY_TRYING.contains(this);
    }

    /** As people and scripts read it: {@code unquoted-number}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
