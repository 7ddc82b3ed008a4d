package org.footnote.quiz;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.footnote.web.Flash;
import org.footnote.web.Forms;
import org.footnote.web.Page;

/** Where a student begins attempts and finds them again. */
@Path("/")
@RolesAllowed("student")
public class QuizResource {

    @CheckedTemplate(basePath = "quiz")
    static class Templates {
        static native TemplateInstance attempts(AttemptsView view);

        static native TemplateInstance nothing(NothingView view);

        static native TemplateInstance code(CodeView view);
    }

    @Inject
    StartingAttempt starting;

    @Inject
    FindingAttempts finding;

    @Inject
    Page page;

    @POST
    @Path("/quizzes/{id}/attempts")
    public Response start(@PathParam("id") long id) {
        return answer(starting.start(id, page.viewer().id()));
    }

    @POST
    @Path("/assignments/{id}/attempts")
    public Response startAssigned(@PathParam("id") long id, @FormParam("code") @DefaultValue("") String code) {
        StartingAttempt.Outcome outcome =
                starting.startAssigned(id, page.viewer().id(), code);
        return outcome instanceof StartingAttempt.Outcome.CodeWanted wanted
                ? Forms.again(Templates.code(CodeView.of(wanted, page.messages(AssigningMessages.class))))
                : answer(outcome);
    }

    private static Response answer(StartingAttempt.Outcome outcome) {
        return outcome instanceof StartingAttempt.Outcome.Begun begun
                ? Flash.seeOther("/attempts/" + begun.attempt())
                : Response.status(Response.Status.CONFLICT)
                        .entity(Templates.nothing(NothingView.of(outcome)))
                        .build();
    }

    @GET
    @Path("/attempts")
    public TemplateInstance attempts(
            @QueryParam("quiz") @DefaultValue("0") long quiz, @QueryParam("page") @DefaultValue("1") int number) {
        return Templates.attempts(finding.page(page.viewer().id(), quiz, number));
    }
}
