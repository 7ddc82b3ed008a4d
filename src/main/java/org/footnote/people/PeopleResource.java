package org.footnote.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.footnote.web.Flash;
import org.footnote.web.FormErrors;
import org.footnote.web.Forms;
import org.footnote.web.Option;
import org.footnote.web.Page;
import org.footnote.web.Role;
import org.footnote.web.Times;
import org.jboss.resteasy.reactive.RestPath;

/** Accounts, for administrators. */
@Path("/people")
@RolesAllowed("admin")
public class PeopleResource {

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance people(PeopleView view);
    }

    @Inject
    KeepingPeople keeping;

    @Inject
    Forms forms;

    @Inject
    Page page;

    @Inject
    SecurityIdentity identity;

    @Context
    UriInfo uri;

    @GET
    public TemplateInstance list() {
        return page(PersonForm.blank(), FormErrors.none());
    }

    @POST
    public Response add(@BeanParam PersonForm form) {
        FormErrors errors = forms.check(form);
        if (!errors.any()) {
            Optional<KeepingPeople.Welcome> welcome = keeping.welcome(
                    actor(),
                    form.username(),
                    form.displayName(),
                    form.role(),
                    page.viewer().zone());
            if (welcome.isPresent()) {
                return told(welcome.get());
            }
            errors.add("username", messages().username_taken());
        }
        return Forms.again(page(form, errors));
    }

    @POST
    @Path("{id}/link")
    public Response link(@RestPath long id) {
        return told(keeping.linkFor(actor(), id));
    }

    @POST
    @Path("{id}/closure")
    public Response close(@RestPath long id) {
        return Flash.seeOther(
                "/people", messages().account_closed(keeping.close(actor(), id).displayName()));
    }

    @POST
    @Path("{id}/opening")
    public Response open(@RestPath long id) {
        return Flash.seeOther(
                "/people", messages().account_opened(keeping.open(actor(), id).displayName()));
    }

    /** The link is shown this once. */
    private Response told(KeepingPeople.Welcome welcome) {
        String address = uri.getBaseUri().resolve(welcome.link().path()).toString();
        return Flash.seeOther(
                "/people",
                messages()
                        .link_made(
                                welcome.person().displayName(),
                                Times.dayTime(welcome.link().expiresAt()),
                                address));
    }

    private TemplateInstance page(PersonForm form, FormErrors errors) {
        List<PeopleView.Entry> entries =
                keeping.everybody().stream().map(this::entry).toList();
        List<Option> roles = Arrays.stream(Role.values())
                .map(role -> new Option(role.name(), page.roleName(role)))
                .toList();
        String role = form.role() == null ? "" : form.role().name();
        return Templates.people(new PeopleView(entries, form, role, roles, errors));
    }

    private PeopleView.Entry entry(Person person) {
        String state = person.isDisabled()
                ? messages().state_closed()
                : person.isDemo()
                        ? messages().state_demo()
                        : person.hasPassword() ? "" : messages().state_invited();
        return new PeopleView.Entry(
                person.id(),
                person.username(),
                person.displayName(),
                page.roleName(person.role()),
                state,
                person.isDemo(),
                person.isDisabled(),
                person.id() == page.viewer().id(),
                person.erasureAskedAt().isPresent(),
                person.role() == Role.TEACHER);
    }

    private String actor() {
        return identity.getPrincipal().getName();
    }

    private PeopleMessages messages() {
        return page.messages(PeopleMessages.class);
    }
}
