package org.parindex.engine.guard;

/** What a compiled class is there for, by the name that the compiler gave it. */
enum ClassKind {
    /** One condition, value or consequence of a rule. */
    PART,
    /** A declared kind of fact, or a function. */
    DECLARED,
    /** Puts rules together. */
    FRAME,
    /** Names the fields of types. */
    METADATA,
    /** Describes the whole to the engine. */
    MODULE;

    static ClassKind of(String internalName) {
        String simple = internalName.substring(internalName.lastIndexOf('/') + 1);
        if (internalName.startsWith("org/drools/project/model/ProjectModel_")) {
            return MODULE;
        }
        if (simple.matches("Lambda\\p{Alpha}+[0-9A-F]{32}")) {
            return PART;
        }
        if (simple.matches("Rules[0-9A-F]{32}(RuleMethods\\d+|QueryMethods\\d+)?")) {
            return FRAME;
        }
        return simple.matches("DomainClassesMetadata[0-9A-F]{32}(\\$.*)?") ? METADATA : DECLARED;
    }

    /** Whether code that the compiler writes around rules may stand there. */
    boolean holdsFrame() {
        return this == FRAME || this == METADATA || this == MODULE;
    }
}
