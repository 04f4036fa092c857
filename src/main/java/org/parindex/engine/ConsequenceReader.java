package org.parindex.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parindex.engine.RuleReading.Points;
import org.parindex.engine.RuleReading.Speech;
import org.parindex.engine.RuleReading.Unread;
import org.parindex.facts.FactField;

/** Reads what a consequence says to {@code score}, and from which values of the facts its points come. */
final class ConsequenceReader {
    private static final Pattern CALL =
            Pattern.compile("score\\s*\\.\\s*(award|deduct|awardEach|deductEach|notApplicable|missing)\\s*\\(");
    private static final Pattern VALUE = Pattern.compile("\\$\\w+(?:\\s*\\.\\s*(?:get|is)[A-Z]\\w*\\(\\))?");
    private static final Pattern WRITTEN = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern DECIDES = Pattern.compile("\\b(if|for|while|switch|do)\\b|\\?");
    private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");

    private final Bindings bindings;
    private final int line;

    ConsequenceReader(Bindings bindings, int line) {
        this.bindings = bindings;
        this.line = line;
    }

    List<Speech> read(String consequence, List<Unread> unread) {
        List<Speech> speeches = new ArrayList<>();
        Matcher call = CALL.matcher(consequence);
        while (call.find()) {
            List<String> arguments = arguments(consequence, call.end());
            speeches.add(speech(call.group(1), arguments));
        }
        if (speeches.isEmpty()
                || DECIDES.matcher(QUOTED.matcher(consequence).replaceAll("")).find()) {
            unread.add(new Unread(consequence.strip().lines().findFirst().orElse(""), line));
        }
        return speeches;
    }

    private Speech speech(String verb, List<String> arguments) {
        if (verb.equals("notApplicable") || verb.equals("missing")) {
            return new Speech(Points.NONE, null, List.of());
        }
        String first = arguments.get(0);
        List<Subject> from = new ArrayList<>();
        arguments.subList(0, Math.max(1, arguments.size() - 1)).forEach(argument -> collect(argument, from));
        Matcher written = WRITTEN.matcher(first);
        boolean each = verb.endsWith("Each");
        if (written.matches()) {
            return new Speech(each ? Points.EACH : Points.WRITTEN, written.group(1), from);
        }
        boolean stated = VALUE.matcher(first).matches() && from.stream().allMatch(this::isDecimal);
        return new Speech(each ? Points.EACH : stated ? Points.STATED : Points.CALCULATED, null, from);
    }

    private void collect(String argument, List<Subject> into) {
        Matcher value = VALUE.matcher(QUOTED.matcher(argument).replaceAll(""));
        while (value.find()) {
            bindings.find(value.group().replaceAll("\\s", "")).ifPresent(into::add);
        }
    }

    private boolean isDecimal(Subject subject) {
        return bindings.types()
                .find(subject.type())
                .flatMap(type -> type.field(subject.path()))
                .filter(field -> field.kind() == FactField.Kind.DECIMAL)
                .isPresent();
    }

    /** The arguments of a call whose bracket opened just before {@code from}; one empty argument at least. */
    private static List<String> arguments(String text, int from) {
        List<String> arguments = new ArrayList<>();
        StringBuilder argument = new StringBuilder();
        int depth = 0;
        boolean quoted = false;
        for (int at = from; at < text.length() && depth >= 0; at++) {
            char c = text.charAt(at);
            if (c == '"' && text.charAt(at - 1) != '\\') {
                quoted = !quoted;
            }
            depth += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth < 0 || (depth == 0 && !quoted && c == ',')) {
                arguments.add(argument.toString().trim());
                argument.setLength(0);
            } else {
                argument.append(c);
            }
        }
        return arguments.isEmpty() ? List.of("") : arguments;
    }
}
