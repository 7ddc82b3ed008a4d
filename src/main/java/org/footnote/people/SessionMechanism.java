package org.footnote.people;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TrustedAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.footnote.web.CameFrom;

/**
 * Recognises people by their session cookie and sends strangers to the sign-in page. Quarkus's own form mechanism is
 * not used: its {@code /j_security_check} takes posts without the token that all our other forms carry, and forgets
 * the user name after a mistake.
 */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    /** Header of a script that only wants to know, and shows no page. */
    static final String QUIET = "X-Quiet";

    @Inject
    SessionCookie cookie;

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext routing, IdentityProviderManager people) {
        return cookie.read(routing)
                .map(read -> people.authenticate(HttpSecurityUtils.setRoutingContextAttribute(
                                new TrustedAuthenticationRequest(read.getPrincipal()), routing))
                        .invoke(known -> cookie.renew(routing, read))
                        // an ended session is no error: whoever it is, is a stranger again
                        .onFailure(AuthenticationFailedException.class)
                        .recoverWithNull())
                .orElseGet(() -> Uni.createFrom().nullItem());
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext routing) {
        if (routing.request().getHeader(QUIET) != null) {
            return Uni.createFrom().item(new ChallengeData(401, null, null));
        }
        boolean reads = READING.contains(routing.request().method());
        return Uni.createFrom().item(reads ? toRead(routing) : sentInVain(routing));
    }

    private static ChallengeData toRead(RoutingContext routing) {
        String wanted = routing.request().uri();
        return new ChallengeData(302, "Location", "/sign-in" + (wanted.equals("/") ? "" : "?to=" + encoded(wanted)));
    }

    /** What was sent and could not be kept (see {@link UnsentPosts}) is lost, and that is said; whoever signs in again is back at the page it was sent from. */
    private static ChallengeData sentInVain(RoutingContext routing) {
        String page = CameFrom.path(routing).orElseGet(routing::normalizedPath);
        return new ChallengeData(303, "Location", "/sign-in?ended=true&to=" + encoded(page));
    }

    private static String encoded(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(TrustedAuthenticationRequest.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext routing) {
        return Uni.createFrom()
                .item(new HttpCredentialTransport(HttpCredentialTransport.Type.COOKIE, SessionCookie.NAME));
    }
}
