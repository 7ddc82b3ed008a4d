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
import org.footnote.web.Flash;
import org.footnote.web.FormErrors;
import org.footnote.web.Forms;
import org.footnote.web.Page;
import org.footnote.web.Role;

/** An attempt on a teacher's desk: read, opened again, given more time, deleted. */
@Path("/desk/attempts/{id}")
@RolesAllowed({"teacher", "admin"})
public class TeacherAttemptResource {

    @CheckedTemplate(basePath = "quiz/regrade")
    static class Templates {
        static native TemplateInstance attempt(TeacherAttemptView view);
    }

    @Inject
    SeeingAttempt seeing;

    @Inject
    HandlingAttempt handling;

    @Inject
    Page page;

    @Inject
    SecurityIdentity identity;

    @GET
    public TemplateInstance one(@PathParam("id") long id) {
        return Templates.attempt(seeing.seen(id, "", HandlingForm.BLANK, FormErrors.none(), page.viewer()));
    }

    @POST
    @Path("/reopening")
    public Response reopen(@PathParam("id") long id, @BeanParam HandlingForm form) {
        FormErrors errors = reason(form);
        if (!errors.any()) {
            handling.reopen(actor(), id, form, errors, page.viewer());
        }
        return done(id, "reopening", form, errors, words().reopened());
    }

    @POST
    @Path("/extension")
    public Response extend(@PathParam("id") long id, @BeanParam HandlingForm form) {
        FormErrors errors = reason(form);
        if (!errors.any()) {
            handling.extend(actor(), id, form, errors, page.viewer());
        }
        return done(id, "extension", form, errors, words().extended());
    }

    @POST
    @Path("/deletion")
    public Response delete(@PathParam("id") long id, @BeanParam HandlingForm form) {
        FormErrors errors = reason(form);
        if (!"on".equals(form.sure())) {
            errors.add("sure", words().sure_missing());
        }
        if (errors.any()) {
            return done(id, "deletion", form, errors, "");
        }
        Long assignment = handling.delete(actor(), id, form.why(), page.viewer());
        return Flash.seeOther(after(assignment), words().deleted());
    }

    /** @param assignment null where nobody gave the quiz */
    private String after(Long assignment) {
        if (page.viewer().is(Role.ADMIN)) {
            return "/desk/challenges";
        }
        return assignment == null ? "/results" : "/desk/assignments/" + assignment + "/results";
    }

    private Response done(long id, String deed, HandlingForm form, FormErrors errors, String said) {
        return errors.any()
                ? Forms.again(Templates.attempt(seeing.seen(id, deed, form, errors, page.viewer())))
                : Flash.seeOther("/desk/attempts/" + id, said);
    }

    private FormErrors reason(HandlingForm form) {
        return Reasons.check(form.why(), FormErrors.none(), page.messages(RegradeMessages.class));
    }

    private HandlingMessages words() {
        return page.messages(HandlingMessages.class);
    }

    private String actor() {
        return identity.getPrincipal().getName();
    }
}
