package org.footnote.app;

import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.footnote.people.AccessLinks;
import org.jboss.logging.Logger;

/** Says where to go, once pages are served. */
@Singleton
class Announcement {

    private static final Logger LOG = Logger.getLogger("org.footnote");

    @ConfigProperty(name = "quarkus.http.host")
    String host;

    private volatile Optional<AccessLinks.Issued> link = Optional.empty();

    void firstAdministrator(Optional<AccessLinks.Issued> issued) {
        link = issued;
    }

    void serving(@ObservesAsync HttpServerStart server) {
        boolean anywhere = host.equals("0.0.0.0") || host.equals("::");
        String address = "http://" + (anywhere ? "localhost" : host) + ":"
                + server.options().getPort();
        LOG.infof("Footnote is ready. Open %s/ in a browser.", address);
        link.ifPresent(l -> LOG.infof(
                "There is no administrator yet. Become the first one at %s%s (works once, until %s).",
                address, l.path(), l.expiresAt()));
    }
}
