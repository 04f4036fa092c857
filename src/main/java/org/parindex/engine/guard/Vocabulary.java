package org.parindex.engine.guard;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parindex.pack.RulePack;
import org.parindex.pack.RulePack.RuleFile;

/** Every name that the rules of one pack may use: what the language has, what the pack declares, and nothing else. */
final class Vocabulary {
    static final Set<String> SCORE_CALLS =
            Set.of("award", "deduct", "awardEach", "deductEach", "notApplicable", "missing");
    static final Set<String> GATHERERS =
            Set.of("share", "count", "sum", "min", "max", "average", "collectList", "collectSet");
    static final Set<String> CONDITION_WORDS = Set.of(
            "not",
            "exists",
            "forall",
            "and",
            "or",
            "in",
            "contains",
            "memberOf",
            "excludes",
            "null",
            "true",
            "false",
            "this",
            "accumulate",
            "collect",
            "when");
    static final Set<String> FIELD_TYPES = Set.of("String", "boolean", "long", "BigDecimal", "LocalDate", "Ratio");
    static final Set<String> FUNCTION_TYPES =
            Set.of("String", "boolean", "int", "long", "BigDecimal", "LocalDate", "Ratio");
    static final Set<String> DAY_CALLS = Set.of("of", "parse");

    private static final Set<String> VALUE_TYPES = Set.of("Ratio", "List", "Set", "Number", "BigDecimal", "Long");
    private static final Set<String> PROPERTIES =
            Set.of("percent", "numerator", "denominator", "size", "year", "monthValue", "dayOfMonth");
    private static final Set<String> CALLS = Set.of(
            "times",
            "over",
            "asAmount",
            "below",
            "getPercent",
            "getNumerator",
            "getDenominator",
            "size",
            "isEmpty",
            "contains",
            "length",
            "isBlank",
            "startsWith",
            "endsWith",
            "equals",
            "trim",
            "strip",
            "toUpperCase",
            "toLowerCase",
            "add",
            "subtract",
            "negate",
            "abs",
            "signum",
            "compareTo",
            "isAfter",
            "isBefore",
            "isEqual",
            "getYear",
            "getMonthValue",
            "getDayOfMonth",
            "plusDays",
            "minusDays",
            "plusMonths",
            "minusMonths",
            "plusYears",
            "minusYears",
            "intValue",
            "longValue");

    private final Set<String> types = new HashSet<>();
    private final Set<String> fields = new HashSet<>();
    private final Set<String> getters = new HashSet<>();
    private final Set<String> functions = new HashSet<>();

    private Vocabulary() {}

    /** What the pack's files declare, read from their words alone: a file that does not parse has some too. */
    static Vocabulary of(RulePack pack) {
        Vocabulary vocabulary = new Vocabulary();
        for (RuleFile file : pack.files()) {
            List<Token> tokens = Tokens.of(file.text());
            if (file.path().equals(RulePack.FACTS_FILE)) {
                vocabulary.declarations(tokens);
            }
            vocabulary.functions(tokens);
        }
        return vocabulary;
    }

    private void declarations(List<Token> tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i - 1).is("declare") && tokens.get(i).isName()) {
                types.add(tokens.get(i).text());
            }
            if (tokens.get(i).is(":") && tokens.get(i - 1).isName()) {
                field(tokens.get(i - 1).text());
            }
        }
    }

    private void field(String name) {
        if (name.equals("class")) {
            return;
        }
        fields.add(name);
        String capitalised = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        getters.add("get" + capitalised);
        getters.add("is" + capitalised);
    }

    private void functions(List<Token> tokens) {
        for (int i = 3; i < tokens.size(); i++) {
            if (tokens.get(i - 3).is("function")
                    && tokens.get(i).is("(")
                    && tokens.get(i - 1).isName()) {
                functions.add(tokens.get(i - 1).text());
            }
        }
    }

    boolean isFactType(String name) {
        return types.contains(name);
    }

    boolean isPatternType(String name) {
        return types.contains(name) || VALUE_TYPES.contains(name);
    }

    boolean isField(String name) {
        return fields.contains(name);
    }

    boolean isProperty(String name) {
        return fields.contains(name) || PROPERTIES.contains(name);
    }

    boolean isCall(String name) {
        return CALLS.contains(name) || getters.contains(name);
    }

    boolean isGetter(String name) {
        return getters.contains(name);
    }

    boolean isFunction(String name) {
        return functions.contains(name);
    }
}
