package org.parindex.impact;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parindex.pack.RulePack;

/**
 * What becomes of one kind of fact from one pack to another.
 *
 * @param type its name, as declared
 * @param linesGone lines of its declaration that are no more; all where the kind is gone
 * @param linesCome lines of its declaration that are new; all where the kind is
 */
public record DeclarationChange(
        String type, boolean isNew, boolean isGone, List<String> linesGone, List<String> linesCome) {
    private static final Pattern DECLARATION =
            Pattern.compile("^\\s*declare\\s+(\\w+)\\s*$(.*?)^\\s*end\\s*$", Pattern.MULTILINE | Pattern.DOTALL);

    /** The kinds that differ, in the order declared, those that are gone first. */
    static List<DeclarationChange> between(RulePack first, RulePack second) {
        Map<String, List<String>> left = declarations(first);
        Map<String, List<String>> right = declarations(second);
        Set<String> all = new LinkedHashSet<>(left.keySet());
        all.removeAll(right.keySet());
        all.addAll(right.keySet());
        return all.stream()
                .map(type -> {
                    List<String> before = left.getOrDefault(type, List.of());
                    List<String> after = right.getOrDefault(type, List.of());
                    return new DeclarationChange(
                            type,
                            !left.containsKey(type),
                            !right.containsKey(type),
                            YearlyLines.without(before, first, after, second),
                            YearlyLines.without(after, second, before, first));
                })
                .filter(DeclarationChange::differs)
                .toList();
    }

    private boolean differs() {
        return isNew || isGone || !linesGone.isEmpty() || !linesCome.isEmpty();
    }

    private static Map<String, List<String>> declarations(RulePack pack) {
        Map<String, List<String>> declarations = new LinkedHashMap<>();
        Matcher matcher = DECLARATION.matcher(pack.factsFile().text());
        while (matcher.find()) {
            declarations.put(matcher.group(1), YearlyLines.of(matcher.group(2).lines()));
        }
        return declarations;
    }
}
