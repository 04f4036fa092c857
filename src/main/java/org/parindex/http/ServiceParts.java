package org.parindex.http;

import java.time.Clock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parindex.access.Access;
import org.parindex.catalogue.Scoring;
import org.parindex.page.Pages;
import org.parindex.publication.Publishing;
import org.parindex.ranking.Results;
import org.parindex.record.RecordStore;
import org.parindex.record.Recorder;
import org.parindex.record.Rescoring;

/**
 * What the service answers from.
 *
 * @param publishing where packs are published in the service; null where packs never change
 * @param results what rankings and pages show; asked at each request, from any thread
 */
public record ServiceParts(
        Scoring scoring,
        Supplier<Results> results,
        Pages pages,
        Access access,
        RecordParts record,
        @Nullable Publishing publishing,
        Clock clock) {

    /**
     * What is recorded, and how.
     *
     * @param rescoring scores again what was recorded
     */
    public record RecordParts(RecordStore store, Recorder recorder, Rescoring rescoring) {}
}
