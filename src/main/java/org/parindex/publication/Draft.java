package org.parindex.publication;

import java.time.Instant;
import org.parindex.pack.PackBundle;

/**
 * What is to become the next version of a pack.
 *
 * @param author id of the caller who sent it
 */
public record Draft(PackBundle bundle, String author, Instant at) {}
