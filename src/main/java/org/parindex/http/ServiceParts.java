package org.parindex.http;

import java.time.Clock;
import java.util.function.Supplier;
import org.parindex.access.Access;
import org.parindex.catalogue.Scoring;
import org.parindex.page.Pages;
import org.parindex.ranking.Results;

/**
 * What the service answers from.
 *
 * @param results what rankings and pages show; asked at each request, from any thread
 */
public record ServiceParts(Scoring scoring, Supplier<Results> results, Pages pages, Access access, Clock clock) {}
