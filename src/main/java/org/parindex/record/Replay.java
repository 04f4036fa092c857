package org.parindex.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.parindex.engine.CompiledPack;
import org.parindex.engine.PackCompiler;
import org.parindex.facts.RefusedException;
import org.parindex.finding.RuleFailure;
import org.parindex.pack.MaterialisedPack;
import org.parindex.pack.PackBundle;
import org.parindex.pack.PackException;
import org.parindex.report.Json;
import org.parindex.report.ScorecardJson;

/**
 * An evaluation scored again, under the version of the pack that it was scored under then and with the id, the time and
 * the program's name that were recorded: everything else must come out anew, to the byte.
 *
 * @param result the scorecard in JSON
 * @param differences what is not as it was, as JSON Pointer and both values; empty where every byte is the same
 */
public record Replay(String result, List<String> differences) {
    /** Name of the detail with the digest of the version of the pack. */
    public static final String BUNDLE = "bundle";

    /** Name of the detail with the name and version of the program that scored. */
    public static final String PROGRAM = "program";

    public Replay {
        differences = List.copyOf(differences);
    }

    /**
     * Scores again.
     *
     * @throws ReplayException if it cannot be scored under this version, or no longer
     */
    public static Replay of(NewEntry evaluation, PackBundle bundle) throws ReplayException {
        try (CompiledPack pack = PackCompiler.compile(MaterialisedPack.read(bundle))) {
            byte[] json = Json.bytes(
                    ScorecardJson.of(ScoredAgain.under(pack, evaluation).scorecard()));
            String result = new String(json, StandardCharsets.UTF_8);
            return new Replay(result, ResultDifferences.of(evaluation.result(), result));
        } catch (RefusedException refused) {
            throw new ReplayException("The submission is refused now", refused);
        } catch (PackException faulty) {
            throw new ReplayException("The recorded version of the pack is refused now", faulty);
        } catch (RuleFailure failed) {
            throw new ReplayException("A rule fails now", failed);
        } catch (IOException unwritable) {
            throw new ReplayException("The version of the pack could not be laid out", unwritable);
        }
    }
}
