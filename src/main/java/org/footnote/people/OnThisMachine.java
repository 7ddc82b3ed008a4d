package org.footnote.people;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * Whether a request began on this very machine. Listening on loopback is not enough to know: a proxy in front passes on
 * requests of others, and another site can give its name our address.
 */
@Singleton
class OnThisMachine {

    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
    private static final Set<String> TRACES =
            Set.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");

    boolean began(RoutingContext routing) {
        var authority = routing.request().authority();
        return routing.request().remoteAddress() != null
                && isLoopback(routing.request().remoteAddress().hostAddress())
                && authority != null
                && NAMES.contains(authority.host())
                && TRACES.stream().noneMatch(routing.request().headers()::contains);
    }

    private static boolean isLoopback(String address) {
        return address != null
                && (address.startsWith("127.") || address.equals("::1") || address.equals("0:0:0:0:0:0:0:1"));
    }
}
