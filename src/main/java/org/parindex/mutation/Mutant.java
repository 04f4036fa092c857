package org.parindex.mutation;

import org.parindex.cases.Place;
import org.parindex.engine.source.RuleChange;
import org.parindex.pack.Criterion;
import org.parindex.pack.CriterionCode;

/** A pack with one small change. */
public sealed interface Mutant {

    /** Whose cases have to notice it. */
    CriterionCode criterion();

    /** Where the change is made. */
    Place place();

    /** What stands there. */
    String before();

    /** What would stand there; empty where it would be left out. */
    String after();

    /** One with a changed rule. */
    record OfRule(RuleChange change) implements Mutant {
        @Override
        public CriterionCode criterion() {
            return change.criterion();
        }

        @Override
        public Place place() {
            return new Place(change.file(), change.line());
        }

        @Override
        public String before() {
            return change.before();
        }

        @Override
        public String after() {
            return change.after();
        }
    }

    /** One with a changed entry in criteria.yaml. */
    record OfCriterion(Criterion changed, Place place, String before, String after) implements Mutant {
        @Override
        public CriterionCode criterion() {
            return changed.code();
        }
    }
}
