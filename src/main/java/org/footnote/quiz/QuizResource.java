package org.footnote.quiz;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.footnote.web.Flash;
import org.footnote.web.Page;

/** Where a student begins attempts and finds them again. */
@Path("/")
@RolesAllowed("student")
public class QuizResource {

    @CheckedTemplate(basePath = "quiz")
    static class Templates {
        static native TemplateInstance attempts(List<AttemptLine> lines);

        static native TemplateInstance nothing();
    }

    @Inject
    TakingQuiz taking;

    @Inject
    Shelf shelf;

    @Inject
    Page page;

    @POST
    @Path("/quizzes/{id}/attempts")
    public Response start(@PathParam("id") long id) {
        return taking.start(id, page.viewer().id())
                .map(attempt -> Flash.seeOther("/attempts/" + attempt))
                .orElseGet(() -> Response.status(Response.Status.CONFLICT)
                        .entity(Templates.nothing())
                        .build());
    }

    @GET
    @Path("/attempts")
    public TemplateInstance attempts() {
        return Templates.attempts(shelf.attempts(page.viewer().id()));
    }
}
