package org.parindex.engine;

import java.util.ArrayList;
import java.util.List;
import org.parindex.facts.Fact;
import org.parindex.facts.Submission;

/** Shows a measurement the step that the engine keeps to itself: the objects that rules see, made from facts. */
public final class BoundFacts {

    private BoundFacts() {}

    /** The objects of all facts of a submission. */
    public static List<Object> of(CompiledPack pack, Submission submission) {
        List<Object> objects = new ArrayList<>();
        for (List<Fact> facts : submission.facts().values()) {
            for (Fact fact : facts) {
                objects.add(pack.factory(fact.type()).make(fact, submission.asOf()));
            }
        }
        return objects;
    }
}
