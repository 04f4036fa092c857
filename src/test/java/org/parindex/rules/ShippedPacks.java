package org.parindex.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.parindex.catalogue.PackCatalogue;
import org.parindex.catalogue.Scoring;
import org.parindex.catalogue.UnknownPackException;
import org.parindex.engine.CompiledPack;
import org.parindex.pack.PackException;
import org.parindex.pack.PackId;
import org.parindex.pack.RulePack;
import org.parindex.scorecard.Evaluator;

/** The packs of this project, compiled once for all tests of a run. */
public final class ShippedPacks {
    public static final Path RULES = Path.of("rules");
    public static final Path FIXTURES = Path.of("fixtures");
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC);
    public static final Evaluator EVALUATOR = new Evaluator(CLOCK, () -> "id-for-tests", "parindex test");
    private static final PackCatalogue CATALOGUE = catalogue();

    private ShippedPacks() {}

    private static PackCatalogue catalogue() {
        try {
            return new PackCatalogue(RULES);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static PackCatalogue all() {
        return CATALOGUE;
    }

    public static CompiledPack get(String pack) {
        try {
            return CATALOGUE.get(PackId.parse(pack));
        } catch (UnknownPackException | PackException unusable) {
            throw new AssertionError(unusable.getMessage(), unusable);
        }
    }

    /** A pack as its files say, not compiled. */
    public static RulePack read(String pack) {
        try {
            return CATALOGUE.pack(PackId.parse(pack));
        } catch (UnknownPackException | PackException unusable) {
            throw new AssertionError(unusable.getMessage(), unusable);
        }
    }

    public static Scoring scoring() {
        return new Scoring(CATALOGUE, EVALUATOR);
    }
}
