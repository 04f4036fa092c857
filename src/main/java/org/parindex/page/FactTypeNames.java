package org.parindex.page;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parindex.pack.RulePack;

/** The names that a pack gives its kinds of fact, also those of which nothing was sent. Immutable. */
public final class FactTypeNames {
    private static final Pattern DECLARED =
            Pattern.compile("declare\\s+(\\w+)\\s+(?:@\\w+\\s*(?:\\([^)]*\\))?\\s*)*?@label\\s*\\(\\s*\"([^\"]*)\"");

    private final Map<String, String> names = new HashMap<>();

    FactTypeNames(RulePack pack) {
        Matcher matcher = DECLARED.matcher(pack.factsFile().text());
        while (matcher.find()) {
            names.put(matcher.group(1), matcher.group(2).trim());
        }
    }

    /** The name for people; the type's own where the pack gives none. */
    public String of(String type) {
        return names.getOrDefault(type, type);
    }
}
