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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.footnote.web.CameFrom;
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

        static native TemplateInstance held(UnsentPost post);
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
                : Response.ok(page("", to, ended, Optional.empty(), FormErrors.none()))
                        .build();
    }

    @POST
    @Path("sign-in")
    public Response signIn(@BeanParam SignInForm form, @BeanParam HeldForm held) {
        FormErrors errors = forms.check(form);
        if (!errors.any()) {
            String address = routing.request().remoteAddress().hostAddress();
            SignInOutcome outcome = signingIn.attempt(form.username(), form.password(), address);
            if (outcome instanceof SignInOutcome.SignedIn in) {
                return in(in.person(), form.to(), held);
            }
            PeopleMessages messages = page.messages(PeopleMessages.class);
            errors.add(
                    "username",
                    outcome instanceof SignInOutcome.MustWait
                            ? messages.sign_in_wait(SignInThrottle.WINDOW.toMinutes())
                            : messages.sign_in_refused());
        }
        return Forms.again(page(form.username(), form.to(), false, held.post(), errors));
    }

    /** Where they wanted to go, or first to what they had sent, if it was they who sent it. */
    private Response in(Person person, String to, HeldForm held) {
        cookie.issue(routing, person);
        return held.post()
                .filter(post -> post.person() == person.id())
                .map(post -> Response.ok(Templates.held(post)).build())
                .orElseGet(() -> Flash.seeOther(ReturnPath.of(to)));
    }

    /** A form that came without a session, led here by {@link UnsentPosts}. */
    @POST
    @Path("unsent")
    public Response held(MultivaluedMap<String, String> form) {
        String wanted =
                Optional.<String>ofNullable(routing.get(UnsentPosts.WANTED)).orElseThrow(NotFoundException::new);
        String back = CameFrom.path(routing).orElse(wanted);
        Optional<UnsentPost> post = UnsentPost.of(wanted, form);
        return post.isEmpty()
                ? Flash.seeOther("/sign-in?ended=true&to=" + URLEncoder.encode(back, StandardCharsets.UTF_8))
                : Response.status(Response.Status.UNAUTHORIZED)
                        .entity(page("", back, false, post, FormErrors.none()))
                        .build();
    }

    /** Comes in as one of the demonstration's people, who have no password. */
    @POST
    @Path("demo-sessions")
    public Response enter(@RestForm String person, @RestForm String to, @BeanParam HeldForm held) {
        if (!onThisMachine.began(routing)) {
            throw new NotFoundException();
        }
        return in(signingIn.asDemo(person).orElseThrow(NotFoundException::new), to, held);
    }

    private TemplateInstance page(
            String username, String to, boolean ended, Optional<UnsentPost> held, FormErrors errors) {
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
        return Templates.signIn(new SignInView(username, to, ended, held.orElse(null), demo, errors));
    }

    @POST
    @Path("sign-out")
    public Response signOut() {
        cookie.clear(routing);
        return Flash.seeOther("/sign-in", page.messages(PeopleMessages.class).signed_out());
    }
}
