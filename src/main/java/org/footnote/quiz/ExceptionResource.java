package org.footnote.quiz;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.footnote.web.Flash;
import org.footnote.web.FormErrors;
import org.footnote.web.Forms;
import org.footnote.web.Page;

/** What one student gets at an assignment that the others do not. */
@Path("/desk/assignments/{id}/exceptions/{person}")
@RolesAllowed("teacher")
public class ExceptionResource {

    @CheckedTemplate(basePath = "quiz/given")
    static class Templates {
        static native TemplateInstance exception(ExceptionView view);
    }

    @Inject
    ExceptingStudent excepting;

    @Inject
    Forms forms;

    @Inject
    Page page;

    @Inject
    SecurityIdentity identity;

    @GET
    public TemplateInstance seen(@PathParam("id") long id, @PathParam("person") long person) {
        return Templates.exception(excepting.seen(id, person, Optional.empty(), FormErrors.none(), page.viewer()));
    }

    @POST
    public Response except(@PathParam("id") long id, @PathParam("person") long person, @BeanParam ExceptionForm form) {
        FormErrors errors = forms.check(form);
        if (!errors.any()) {
            excepting.except(actor(), id, person, form, errors, page.viewer());
        }
        return errors.any()
                ? Forms.again(Templates.exception(excepting.seen(id, person, Optional.of(form), errors, page.viewer())))
                : Flash.seeOther(
                        "/desk/assignments/" + id,
                        page.messages(AssigningMessages.class).changed());
    }

    private String actor() {
        return identity.getPrincipal().getName();
    }
}
