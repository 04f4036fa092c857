package org.parindex.engine.guard;

/**
 * Something compiled that no rule may do.
 *
 * @param ownerClass where, with slashes
 * @param method where in it; empty for the class as a whole
 * @param deed such as {@code java/lang/Runtime.exec}
 */
record Misdeed(String ownerClass, String method, String deed) {}
