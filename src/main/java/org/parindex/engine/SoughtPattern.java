package org.parindex.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.PatternSourceDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * One pattern of a condition.
 *
 * @param text as the rule writes it
 * @param type the kind of fact it looks for
 * @param unmatched whether a match leaves no fact of it: it stands in {@code not}, {@code exists} or an accumulate
 */
record SoughtPattern(String text, String type, boolean unmatched) {

    static List<SoughtPattern> of(RuleDescr rule, String file) {
        List<SoughtPattern> patterns = new ArrayList<>();
        if (rule.getLhs() != null) {
            collect(rule.getLhs(), file, false, patterns);
        }
        return patterns;
    }

    /** Each text and type once, in the order met. */
    static List<SoughtPattern> once(Stream<SoughtPattern> patterns) {
        Set<List<String>> seen = new HashSet<>();
        return patterns.filter(pattern -> seen.add(List.of(pattern.text, pattern.type)))
                .toList();
    }

    private static void collect(BaseDescr descr, String file, boolean unmatched, List<SoughtPattern> into) {
        if (descr instanceof PatternDescr pattern) {
            PatternSourceDescr source = pattern.getSource();
            if (source == null) {
                into.add(new SoughtPattern(text(pattern, file), pattern.getObjectType(), unmatched));
            } else {
                collect(source, file, true, into);
            }
        } else if (descr instanceof AccumulateDescr accumulate && accumulate.getInput() != null) {
            collect(accumulate.getInput(), file, true, into);
        } else if (descr instanceof CollectDescr collect && collect.getInputPattern() != null) {
            collect(collect.getInputPattern(), file, true, into);
        } else if (descr instanceof ConditionalElementDescr element) {
            boolean absent = unmatched
                    || descr instanceof NotDescr
                    || descr instanceof ExistsDescr
                    || descr instanceof ForallDescr;
            for (Object child : element.getDescrs()) {
                collect((BaseDescr) child, file, absent, into);
            }
        }
    }

    private static String text(PatternDescr pattern, String file) {
        int from = pattern.getStartCharacter();
        int to = pattern.getEndCharacter();
        if (from < 0 || to <= from || to > file.length()) {
            return pattern.getObjectType();
        }
        String text = file.substring(from, Math.min(file.length(), to + 1))
                .replaceAll("\\s+", " ")
                .trim();
        int close = text.lastIndexOf(')');
        return close < 0 ? text : text.substring(0, close + 1);
    }
}
