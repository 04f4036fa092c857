package org.parindex.http;

import java.time.Clock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parindex.access.Access;
import org.parindex.catalogue.Scoring;
import org.parindex.page.Pages;
import org.parindex.publication.Publishing;
import org.parindex.ranking.Results;

/**
 * What the service answers from.
 *
 * @param results what rankings and pages show; asked at each request, from any thread
 * @param publishing where packs are published in the service; null where they come from a folder and never change
 */
public record ServiceParts(
        Scoring scoring,
        Supplier<Results> results,
        Pages pages,
        Access access,
        Clock clock,
        @Nullable Publishing publishing) {

    /** The same with packs that come from a folder and never change. */
    public ServiceParts(Scoring scoring, Supplier<Results> results, Pages pages, Access access, Clock clock) {
        this(scoring, results, pages, access, clock, null);
    }
}
