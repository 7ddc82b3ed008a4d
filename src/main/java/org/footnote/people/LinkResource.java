package org.footnote.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.footnote.web.Flash;
import org.footnote.web.FormErrors;
import org.footnote.web.Forms;
import org.footnote.web.Page;
import org.jboss.resteasy.reactive.RestPath;

/** One-time links. One that was used, is too old or never was, gets a page that says what to do: status 410. */
@Path("/links/{token}")
@PermitAll
public class LinkResource {

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance link(LinkView view);

        static native TemplateInstance gone();
    }

    @Inject
    OpeningLink opening;

    @Inject
    SessionCookie cookie;

    @Inject
    Forms forms;

    @Inject
    Page page;

    @Inject
    RoutingContext routing;

    @GET
    public Response show(@RestPath String token) {
        return opening.purpose(token)
                .map(purpose -> Response.ok(page(token, purpose)).build())
                .orElseGet(LinkResource::gone);
    }

    @POST
    @Path("password")
    public Response choosePassword(@RestPath String token, @BeanParam LinkForm form) {
        Optional<OpeningLink.Purpose> purpose = opening.purpose(token).filter(p -> !p.isFirstAdministrator());
        if (purpose.isEmpty()) {
            return gone();
        }
        FormErrors errors = tooLong(forms.check(form), form.newPassword());
        if (errors.any()) {
            return Forms.again(
                    Templates.link(new LinkView(token, false, purpose.get().username(), "", errors)));
        }
        return opening.choosePassword(token, form.newPassword())
                .map(this::begin)
                .orElseGet(LinkResource::gone);
    }

    @POST
    @Path("administrator")
    public Response firstAdministrator(@RestPath String token, @BeanParam FirstAdministratorForm form) {
        if (!makesAdministrator(token)) {
            return gone();
        }
        FormErrors errors = tooLong(forms.check(form), form.newPassword());
        if (!errors.any()) {
            Optional<Person> first =
                    opening.firstAdministrator(token, form.username(), form.displayName(), form.newPassword());
            if (first.isPresent()) {
                return begin(first.get());
            }
            if (!makesAdministrator(token)) {
                return gone();
            }
            errors.add("username", page.messages(PeopleMessages.class).username_taken());
        }
        return Forms.again(Templates.link(new LinkView(token, true, form.username(), form.displayName(), errors)));
    }

    private static TemplateInstance page(String token, OpeningLink.Purpose purpose) {
        return Templates.link(
                new LinkView(token, purpose.isFirstAdministrator(), purpose.username(), "", FormErrors.none()));
    }

    private boolean makesAdministrator(String token) {
        return opening.purpose(token)
                .filter(OpeningLink.Purpose::isFirstAdministrator)
                .isPresent();
    }

    private static Response gone() {
        return Response.status(Response.Status.GONE).entity(Templates.gone()).build();
    }

    private Response begin(Person person) {
        cookie.issue(routing, person);
        return Flash.seeOther("/", page.messages(PeopleMessages.class).welcome(person.username()));
    }

    private FormErrors tooLong(FormErrors errors, String password) {
        if (!errors.any() && !Passwords.fits(password)) {
            errors.add("newPassword", page.messages(PeopleMessages.class).password_too_long());
        }
        return errors;
    }
}
