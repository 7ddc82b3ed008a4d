package org.footnote.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Set;

/**
 * Refuses unsafe requests that a page of another site started, sign-in included. The token of the form is the first
 * guard; this one also holds where somebody can plant cookies, for instance from a neighbouring subdomain.
 */
@Provider
@Priority(Priorities.AUTHENTICATION - 100)
public class SameOrigin implements ContainerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    @Override
    public void filter(ContainerRequestContext request) {
        if (!SAFE.contains(request.getMethod()) && foreign(request)) {
            request.abortWith(Response.status(Response.Status.FORBIDDEN).build());
        }
    }

    private static boolean foreign(ContainerRequestContext request) {
        String site = request.getHeaderString("Sec-Fetch-Site");
        if (site != null) {
            return !OURS.contains(site);
        }
        String origin = request.getHeaderString("Origin");
        return origin != null && !sameHost(origin, request.getUriInfo().getBaseUri());
    }

    /** Host and port only: behind a proxy that ends TLS the schemes may differ. */
    private static boolean sameHost(String origin, URI own) {
        return origin.replaceFirst("^https?://", "").equals(own.getAuthority());
    }
}
