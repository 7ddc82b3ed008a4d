package org.footnote.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.footnote.web.Flash;
import org.footnote.web.FormErrors;
import org.footnote.web.Forms;
import org.footnote.web.Page;
import org.jboss.resteasy.reactive.RestPath;

/** One-time links. One that was used, is too old or never was, is not found. */
@Path("/links/{token}")
@PermitAll
public class LinkResource {

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance link(LinkView view);
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
    public TemplateInstance show(@RestPath String token) {
        OpeningLink.Purpose purpose = opening.purpose(token).orElseThrow(NotFoundException::new);
        return Templates.link(
                new LinkView(token, purpose.isFirstAdministrator(), purpose.username(), "", FormErrors.none()));
    }

    @POST
    @Path("password")
    public Response choosePassword(@RestPath String token, @BeanParam LinkForm form) {
        OpeningLink.Purpose purpose = opening.purpose(token).orElseThrow(NotFoundException::new);
        FormErrors errors = tooLong(forms.check(form), form.newPassword());
        if (errors.any()) {
            return Forms.again(Templates.link(new LinkView(token, false, purpose.username(), "", errors)));
        }
        return begin(opening.choosePassword(token, form.newPassword()).orElseThrow(NotFoundException::new));
    }

    @POST
    @Path("administrator")
    public Response firstAdministrator(@RestPath String token, @BeanParam FirstAdministratorForm form) {
        if (!opening.purpose(token)
                .filter(OpeningLink.Purpose::isFirstAdministrator)
                .isPresent()) {
            throw new NotFoundException();
        }
        FormErrors errors = tooLong(forms.check(form), form.newPassword());
        if (!errors.any()) {
            Optional<Person> first =
                    opening.firstAdministrator(token, form.username(), form.displayName(), form.newPassword());
            if (first.isPresent()) {
                return begin(first.get());
            }
            errors.add("username", page.messages(PeopleMessages.class).username_taken());
        }
        return Forms.again(Templates.link(new LinkView(token, true, form.username(), form.displayName(), errors)));
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
