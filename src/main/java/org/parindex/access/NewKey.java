package org.parindex.access;

import java.time.Instant;

/** A key to be made. */
public record NewKey(String name, Scope scope, Instant expires) {}
