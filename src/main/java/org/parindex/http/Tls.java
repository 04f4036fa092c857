package org.parindex.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * TLS 1.2 and 1.3 with a certificate that is read again when its files change, so that a renewed one needs no restart. A pair
 * that cannot be used, as while only one of the files is new, leaves the old one serving.
 */
final class Tls {
    private static final Logger LOG = LoggerFactory.getLogger(Tls.class);

    private final Certificate certificate;
    private final SslContextFactory.Server context = new SslContextFactory.Server();
    private List<FileTime> seen;

    /** @throws IllegalArgumentException if it cannot be used */
    Tls(Certificate certificate) {
        this.certificate = certificate;
        this.seen = times();
        context.setIncludeProtocols("TLSv1.3", "TLSv1.2");
        try {
            use(certificate.read(), context);
        } catch (Certificate.UnusableException unusable) {
            throw new IllegalArgumentException(unusable);
        }
    }

    private static void use(KeyStore store, SslContextFactory context) {
        context.setKeyStore(store);
        context.setKeyStorePassword("");
    }

    SslContextFactory.Server context() {
        return context;
    }

    /** Looks at the files; called again and again, by one thread at a time. */
    void refresh() {
        List<FileTime> now = times();
        if (now.equals(seen)) {
            return;
        }
        seen = now;
        try {
            KeyStore renewed = certificate.read();
            context.reload(changed -> use(renewed, changed));
            LOG.info("The certificate was read again");
        } catch (Certificate.UnusableException unusable) {
            LOG.warn("The changed certificate is not used: {}", unusable.getMessage());
        } catch (Exception unexpected) {
            LOG.error("The changed certificate is not used", unexpected);
        }
    }

    private List<FileTime> times() {
        List<FileTime> times = new ArrayList<>();
        for (Path file : List.of(certificate.chain(), certificate.key())) {
            try {
                times.add(Files.getLastModifiedTime(file));
            } catch (IOException gone) {
                times.add(FileTime.fromMillis(0));
            }
        }
        return times;
    }
}
