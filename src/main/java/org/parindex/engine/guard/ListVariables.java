package org.parindex.engine.guard;

import java.util.HashSet;
import java.util.Set;

/** Finds the variables of a condition that stand for many facts: written out, ten thousand facts are one giant text. */
final class ListVariables {
    private static final Set<String> MAKERS = Set.of("List", "Set", "collectList", "collectSet");

    private ListVariables() {}

    static Set<String> of(Stretch condition) {
        Set<String> names = new HashSet<>();
        for (int i = 2; i < condition.size(); i++) {
            boolean made = MAKERS.contains(condition.at(i).text()) && condition.isCalled(i);
            if (made && condition.before(i).is(":")) {
                names.add(condition.at(i - 2).text());
            }
        }
        return names;
    }
}
