package org.footnote.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.footnote.web.Flash;
import org.footnote.web.FormErrors;
import org.footnote.web.Forms;
import org.footnote.web.Page;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Coming in and going out. */
@Path("/")
@PermitAll
public class SignInResource {

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance signIn(SignInView view);
    }

    @Inject
    SigningIn signingIn;

    @Inject
    SessionCookie cookie;

    @Inject
    Forms forms;

    @Inject
    Page page;

    @Inject
    RoutingContext routing;

    @Inject
    OnThisMachine onThisMachine;

    @GET
    @Path("sign-in")
    public Response show(@RestQuery @DefaultValue("") String to, @RestQuery boolean ended) {
        return page.viewer().isSignedIn()
                ? Flash.seeOther(ReturnPath.of(to))
                : Response.ok(page("", to, ended, FormErrors.none())).build();
    }

    @POST
    @Path("sign-in")
    public Response signIn(@BeanParam SignInForm form) {
        FormErrors errors = forms.check(form);
        if (!errors.any()) {
            String address = routing.request().remoteAddress().hostAddress();
            SignInOutcome outcome = signingIn.attempt(form.username(), form.password(), address);
            if (outcome instanceof SignInOutcome.SignedIn in) {
                cookie.issue(routing, in.person());
                return Flash.seeOther(ReturnPath.of(form.to()));
            }
            PeopleMessages messages = page.messages(PeopleMessages.class);
            errors.add(
                    "username",
                    outcome instanceof SignInOutcome.MustWait
                            ? messages.sign_in_wait(SignInThrottle.WINDOW.toMinutes())
                            : messages.sign_in_refused());
        }
        return Forms.again(page(form.username(), form.to(), false, errors));
    }

    /** Comes in as one of the demonstration's people, who have no password. */
    @POST
    @Path("demo-sessions")
    public Response enter(@RestForm String person) {
        if (!onThisMachine.began(routing)) {
            throw new NotFoundException();
        }
        cookie.issue(routing, signingIn.asDemo(person).orElseThrow(NotFoundException::new));
        return Flash.seeOther("/");
    }

    private TemplateInstance page(String username, String to, boolean ended, FormErrors errors) {
        PeopleMessages messages = page.messages(PeopleMessages.class);
        List<SignInView.DemoPerson> demo = !onThisMachine.began(routing)
                ? List.of()
                : signingIn.demoPeople().stream()
                        .map(p -> new SignInView.DemoPerson(
                                p.username(),
                                p.displayName(),
                                page.roleName(p.role()),
                                switch (p.role()) {
                                    case STUDENT -> messages.demo_student();
                                    case TEACHER -> messages.demo_teacher();
                                    case ADMIN -> messages.demo_admin();
                                }))
                        .toList();
        return Templates.signIn(new SignInView(username, to, ended, demo, errors));
    }

    @POST
    @Path("sign-out")
    public Response signOut() {
        cookie.clear(routing);
        return Flash.seeOther("/sign-in", page.messages(PeopleMessages.class).signed_out());
    }
}
