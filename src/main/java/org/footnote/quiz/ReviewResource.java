package org.footnote.quiz;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.footnote.web.Flash;
import org.footnote.web.FormErrors;
import org.footnote.web.Forms;
import org.footnote.web.Page;

/** A submitted attempt with its proofs, for the student and for whoever teaches them. */
@Path("/attempts/{id}")
public class ReviewResource {

    @CheckedTemplate(basePath = "quiz")
    static class Templates {
        static native TemplateInstance review(ReviewView view);

        static native TemplateInstance waiting(WaitingView view);
    }

    @Inject
    ReviewingAttempt reviewing;

    @Inject
    Challenging challenging;

    @Inject
    Forms forms;

    @Inject
    Page page;

    @GET
    @Path("/review")
    @RolesAllowed({"student", "teacher", "admin"})
    public TemplateInstance review(@PathParam("id") long id) {
        return reviewing
                .readableBy(id, page.viewer())
                .map(Templates::review)
                .or(() -> reviewing.waiting(id, page.viewer()).map(Templates::waiting))
                .orElseThrow(NotFoundException::new);
    }

    @POST
    @Path("/slots/{number}/challenges")
    @RolesAllowed("student")
    public Response challenge(
            @PathParam("id") long id, @PathParam("number") int number, @BeanParam ChallengeForm form) {
        FormErrors errors = forms.check(form);
        if (errors.any()) {
            return Forms.again(Templates.review(view(id).with(number, form, errors)));
        }
        challenging.challenge(id, number, page.viewer(), form.reason());
        return Flash.seeOther(
                "/attempts/" + id + "/review#q" + number,
                page.messages(ChallengeMessages.class).made());
    }

    private ReviewView view(long id) {
        return reviewing.readableBy(id, page.viewer()).orElseThrow(NotFoundException::new);
    }
}
