package org.footnote.people;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;

/**
 * Leads a form that comes without a session to {@link SignInResource#held}, before anybody has read it; there the token is
 * checked as that of every form, so no other site can have a form held and sent.
 */
@ApplicationScoped
class UnsentPosts {

    static final String PATH = "/unsent";

    /** Where it was sent. */
    static final String WANTED = "footnote.unsent";

    /** After the headers of every response (1000), before anybody is asked who they are (200). */
    private static final int EARLY = 900;

    private static final Set<String> OPEN = Set.of("/sign-in", "/sign-out", "/demo-sessions", "/join", PATH);

    @Inject
    SessionCookie cookie;

    void register(@Observes Filters filters) {
        filters.register(this::lead, EARLY);
    }

    private void lead(RoutingContext routing) {
        if (routing.get(WANTED) == null
                && isForm(routing)
                && isGuarded(routing)
                && cookie.read(routing).isEmpty()) {
            routing.put(WANTED, routing.request().uri());
            routing.reroute(HttpMethod.POST, PATH);
        } else {
            routing.next();
        }
    }

    /** A page that only asks to save keeps its answer itself. */
    private static boolean isForm(RoutingContext routing) {
        String type = routing.request().getHeader("Content-Type");
        return routing.request().method().equals(HttpMethod.POST)
                && type != null
                && type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded")
                && routing.request().getHeader(SessionMechanism.QUIET) == null;
    }

    private static boolean isGuarded(RoutingContext routing) {
        String path = routing.normalizedPath();
        boolean joins = path.startsWith("/join/") && path.endsWith("/account");
        return !OPEN.contains(path) && !path.startsWith("/links/") && !joins;
    }
}
