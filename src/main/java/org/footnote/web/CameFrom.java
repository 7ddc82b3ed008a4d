package org.footnote.web;

import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** The page of ours that a request was sent from, as far as the browser tells. */
public final class CameFrom {

    private CameFrom() {}

    /** Path and query; nothing where the browser is silent or the page is another site's. */
    public static Optional<String> path(RoutingContext routing) {
        String referrer = routing.request().getHeader("Referer");
        if (referrer == null || routing.request().authority() == null) {
            return Optional.empty();
        }
        try {
            URI page = new URI(referrer);
            boolean ours = routing.request().authority().toString().equals(page.getRawAuthority());
            return Optional.ofNullable(page.getRawPath())
                    .filter(path -> ours && path.startsWith("/"))
                    .map(path -> page.getRawQuery() == null ? path : path + "?" + page.getRawQuery());
        } catch (URISyntaxException nonsense) {
            return Optional.empty();
        }
    }
}
