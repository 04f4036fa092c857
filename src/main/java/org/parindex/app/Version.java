package org.parindex.app;

import picocli.CommandLine.IVersionProvider;

/** Name and version of the program, as scorecards carry them. */
final class Version implements IVersionProvider {

    /** {@code parindex 1.0.0}; {@code parindex dev} outside the runnable jar. */
    static String program() {
        String version = Version.class.getPackage().getImplementationVersion();
        return "parindex " + (version == null ? "dev" : version);
    }

    @Override
    public String[] getVersion() {
        return new String[] {program()};
    }
}
