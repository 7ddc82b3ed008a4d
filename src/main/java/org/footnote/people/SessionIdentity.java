package org.footnote.people;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TrustedAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.footnote.web.Languages;
import org.footnote.web.Viewer;

/** Turns what a session cookie says into somebody with a role, as the account is now. */
@ApplicationScoped
public class SessionIdentity implements IdentityProvider<TrustedAuthenticationRequest> {

    @Inject
    SigningIn signingIn;

    @Override
    public Class<TrustedAuthenticationRequest> getRequestType() {
        return TrustedAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TrustedAuthenticationRequest request, AuthenticationRequestContext context) {
        RoutingContext routing = HttpSecurityUtils.getRoutingContextAttribute(request);
        Locale accepted = Languages.accepted(routing.request().getHeader("Accept-Language"));
        return context.runBlocking(() -> SessionSubject.parse(request.getPrincipal())
                .flatMap(signingIn::resumed)
                .map(person -> identity(person, accepted))
                .orElseThrow(AuthenticationFailedException::new));
    }

    private static SecurityIdentity identity(Person person, Locale accepted) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(person.username()))
                .addRole(person.role().word())
                .addAttribute(Viewer.ATTRIBUTE, person.viewer(accepted))
                .build();
    }
}
