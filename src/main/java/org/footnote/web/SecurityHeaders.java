package org.footnote.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

/** Headers of every response, whatever made it. */
class SecurityHeaders {

    /** Before sign-in (200), so that challenges and refusals carry them too. */
    private static final int FIRST = 1000;

    private static final String POLICY =
            "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none';" + " object-src 'none'";

    void register(@Observes Filters filters) {
        filters.register(this::add, FIRST);
    }

    private void add(RoutingContext routing) {
        routing.addHeadersEndHandler(nothing -> {
            MultiMap headers = routing.response().headers();
            headers.set("Content-Security-Policy", POLICY);
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("X-Frame-Options", "DENY");
            headers.set("Referrer-Policy", "same-origin");
            headers.set("Cross-Origin-Opener-Policy", "same-origin");
            headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
            headers.set("Cache-Control", cacheControl(routing));
        });
        routing.next();
    }

    /** Only our fixed files may be kept; with their fingerprint, for good. */
    private static String cacheControl(RoutingContext routing) {
        String path = routing.normalizedPath();
        boolean asset = path.endsWith(".css") || path.endsWith(".svg");
        if (!asset || routing.response().getStatusCode() >= 300) {
            return "no-store";
        }
        return routing.request().getParam("v") == null ? "public, max-age=3600" : "public, max-age=31536000, immutable";
    }
}
