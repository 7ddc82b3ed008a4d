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

/** To whom a quiz is given, for those who teach. */
@Path("/quizzes/{id}/assignments")
@RolesAllowed("teacher")
public class AssignmentsResource {

    @CheckedTemplate(basePath = "quiz")
    static class Templates {
        static native TemplateInstance assignments(AssignmentsView view);
    }

    @Inject
    Assigning assigning;

    @Inject
    Forms forms;

    @Inject
    Page page;

    @Inject
    SecurityIdentity identity;

    @GET
    public TemplateInstance seen(@PathParam("id") long id) {
        return Templates.assignments(
                assigning.seen(id, assigning.emptyForm(page.viewer()), FormErrors.none(), page.viewer()));
    }

    @POST
    public Response give(@PathParam("id") long id, @BeanParam AssignmentForm form) {
        FormErrors errors = forms.check(form);
        if (!errors.any()) {
            assigning.give(identity.getPrincipal().getName(), id, form, errors, page.viewer());
        }
        return errors.any()
                ? Forms.again(Templates.assignments(assigning.seen(id, form, errors, page.viewer())))
                : Flash.seeOther(
                        "/quizzes/" + id + "/assignments",
                        words().assigned()
                                + AssignmentTimes.oddities(
                                        form, words(), page.viewer().zone()));
    }

    private AssigningMessages words() {
        return page.messages(AssigningMessages.class);
    }
}
