package org.parindex.probe;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parindex.arithmetic.Decimals;
import org.parindex.arithmetic.Ratio;
import org.parindex.engine.RuleReading;
import org.parindex.engine.Subject;
import org.parindex.facts.Fact;
import org.parindex.facts.FactField;
import org.parindex.facts.FactType;
import org.parindex.facts.FactTypes;
import org.parindex.finding.RulePlace;
import org.parindex.text.Language;
import org.parindex.text.Text;

/** Writes trials, rules and points as a person would. Of a fact only what the rules look at is told. */
final class Wording {
    private static final int HARDER = 10;

    private final FactTypes types;
    private final Candidates candidates;
    private final Map<String, Set<String>> derived = new LinkedHashMap<>();
    private final @Nullable FactType program;

    Wording(FactTypes types, List<RuleReading> rules, Candidates candidates) {
        this.types = types;
        this.candidates = candidates;
        rules.forEach(rule -> rule.subjects().forEach(this::remember));
        this.program = rules.stream()
                .flatMap(rule -> rule.types().stream())
                .flatMap(name -> types.find(name).stream())
                .filter(FactType::byProgram)
                .findFirst()
                .orElse(null);
    }

    private void remember(Subject subject) {
        types.find(subject.type())
                .flatMap(type -> type.field(subject.field()))
                .filter(FactField::isDerived)
                .ifPresent(field -> derived.computeIfAbsent(subject.type(), any -> new LinkedHashSet<>())
                        .add(field.name()));
    }

    /** The facts of a trial: {@code Số liệu (Tử số 80, Mẫu số 100, Tỷ lệ 80/100 = 80%)}. */
    Text facts(Outcome outcome) {
        return new Text(facts(outcome, Language.VI), facts(outcome, Language.EN));
    }

    /** The outcome whose facts take the fewest words, the first of several. */
    Outcome simplest(List<Outcome> outcomes) {
        return outcomes.stream().min(Comparator.comparingInt(this::length)).orElseThrow();
    }

    /** How many characters the facts take; a number with decimals counts as much longer, for it reads harder. */
    int length(Outcome outcome) {
        String text = facts(outcome, Language.VI);
        return text.length() + HARDER * text.split("\\d,\\d", -1).length;
    }

    private String facts(Outcome outcome, Language language) {
        List<String> parts = new ArrayList<>();
        outcome.submission().facts().forEach((type, list) -> {
            if (outcome.trial().facts().containsKey(type)) {
                parts.addAll(list(types.find(type).orElseThrow(), list, language));
            }
        });
        if (program != null) {
            String index = number(outcome.trial().provisionalIndex(), language);
            parts.add(
                    language == Language.VI ? program.label() + " " + index + "%" : program.name() + " " + index + "%");
        }
        return String.join("; ", parts);
    }

    private List<String> list(FactType type, List<Fact> list, Language language) {
        boolean vi = language == Language.VI;
        if (list.isEmpty()) {
            return List.of(vi ? "không có " + type.label() + " nào" : "no " + type.name());
        }
        Map<String, Long> counted = list.stream()
                .collect(Collectors.groupingBy(
                        fact -> fact(type, fact, language), LinkedHashMap::new, Collectors.counting()));
        return counted.entrySet().stream()
                .map(entry -> (entry.getValue() == 1 ? "" : entry.getValue() + " × ") + entry.getKey())
                .toList();
    }

    private String fact(FactType type, Fact fact, Language language) {
        List<String> values = new ArrayList<>();
        for (FieldValues field : candidates.of(type)) {
            values.add(named(field.field(), fact, language));
        }
        for (String name : derived.getOrDefault(type.name(), Set.of())) {
            values.add(named(type.field(name).orElseThrow(), fact, language));
        }
        return (language == Language.VI ? type.label() : type.name())
                + (values.isEmpty() ? "" : " (" + String.join(", ", values) + ")");
    }

    private static String named(FactField field, Fact fact, Language language) {
        Object value = fact.value(field.name());
        return language == Language.VI
                ? field.label() + " " + value(value, language)
                : field.name() + " " + value(value, language);
    }

    private static String value(@Nullable Object value, Language language) {
        boolean vi = language == Language.VI;
        if (value == null) {
            return vi ? "không có" : "absent";
        }
        if (value instanceof Boolean truth) {
            return vi ? (truth ? "đúng" : "sai") : truth.toString();
        }
        if (value instanceof BigDecimal decimal) {
            return number(decimal, language);
        }
        if (value instanceof Ratio ratio) {
            return ratio(ratio, vi);
        }
        return value instanceof LocalDate day ? day.toString() : value.toString();
    }

    private static String ratio(Ratio ratio, boolean vi) {
        String written = vi ? ratio.toString() : ratio.toString().replaceAll("(\\d),(\\d)", "$1.$2");
        return ratio.countsAsWhole() ? written + (vi ? ", tính 100%" : ", counts as 100%") : written;
    }

    private static String number(BigDecimal number, Language language) {
        return language == Language.VI ? Decimals.vietnamese(number) : Decimals.plain(number);
    }

    /** Rules with their lines: {@code "2.2.1 dưới 80%" (dòng 14)}. */
    static Text rules(List<RulePlace> rules) {
        return new Text(rules(rules, "dòng "), rules(rules, "line "));
    }

    private static String rules(List<RulePlace> rules, String line) {
        return rules.stream()
                .map(rule -> "\"" + rule.rule() + "\" (" + line + rule.line() + ")")
                .collect(Collectors.joining(", "));
    }

    /** Points, with the decimal sign of each language. */
    static Text points(BigDecimal points) {
        return new Text(Decimals.vietnamese(points), Decimals.plain(points));
    }
}
