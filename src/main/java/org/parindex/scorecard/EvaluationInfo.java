package org.parindex.scorecard;

import java.time.Instant;
import java.time.LocalDate;
import org.parindex.facts.Stage;
import org.parindex.pack.PackId;

/**
 * What was evaluated, when and by what. Everything but {@code id} and {@code at} follows from facts, pack and program.
 *
 * @param provisional whether {@code asOf} is before the year's end
 */
public record EvaluationInfo(
        String id,
        Instant at,
        PackId pack,
        Stage stage,
        LocalDate asOf,
        boolean provisional,
        String packDigest,
        String factsDigest,
        String program) {}
