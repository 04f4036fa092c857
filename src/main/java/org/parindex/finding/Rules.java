package org.parindex.finding;

import org.parindex.facts.Submission;

/** The rules of one pack, ready to be asked. Implementations are thread-safe. */
public interface Rules {

    /** Brings a submission before the rules; the run belongs to one thread and must be closed. */
    RuleRun start(Submission submission);
}
