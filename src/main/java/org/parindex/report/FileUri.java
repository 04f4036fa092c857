package org.parindex.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** A path as a URI reference: forward slashes, other characters than URIs allow encoded. */
final class FileUri {

    private FileUri() {}

    /** Relative to where the program was started; absolute where the folder is. */
    static String relative(String folder, String file) {
        String path = Path.of(folder).resolve(file).normalize().toString().replace('\\', '/');
        try {
            return new URI(path.startsWith("/") ? "file" : null, path.startsWith("/") ? "" : null, path, null)
                    .toASCIIString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("A path is always a URI's path: " + path, impossible);
        }
    }
}
