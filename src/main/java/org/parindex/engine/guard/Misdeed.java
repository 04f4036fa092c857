package org.parindex.engine.guard;

/**
 * Something compiled that no rule may do.
 *
 * @param ownerClass where, with slashes
 * @param deed such as {@code java/lang/Runtime.exec}
 */
record Misdeed(String ownerClass, String deed) {}
