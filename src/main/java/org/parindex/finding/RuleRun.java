package org.parindex.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parindex.pack.CriterionCode;

/** One submission before the rules. For one thread. */
public interface RuleRun extends AutoCloseable {

    /**
     * What the rules say of the open criteria that are not decided last.
     *
     * @return findings by criterion, each list in {@link Finding#ORDER}; a criterion no rule spoke of has no key
     * @throws RuleFailure if a rule throws, in a condition or a consequence
     */
    Map<CriterionCode, List<Finding>> fire(Set<CriterionCode> open) throws RuleFailure;

    /** The same for the criteria decided last, which compare the provisional index in percent. */
    Map<CriterionCode, List<Finding>> fireLast(Set<CriterionCode> open, BigDecimal provisionalIndex) throws RuleFailure;

    /** What the rules of a criterion look for, each pattern once, among how many facts. */
    List<Finding.Searched> sought(CriterionCode criterion);

    @Override
    void close();
}
