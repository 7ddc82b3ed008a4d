package org.footnote.quiz;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.footnote.web.Page;

/** What a classroom answered in a quiz. It holds the keys, so students have no way here. */
@Path("/results/{classroom}/quizzes/{quiz}")
@RolesAllowed({"teacher", "admin"})
public class AnswersResource {

    @CheckedTemplate(basePath = "quiz")
    static class Templates {
        static native TemplateInstance answers(AnswersView view);
    }

    @Inject
    SeeingAnswers seeing;

    @Inject
    Page page;

    @GET
    public TemplateInstance answers(
            @PathParam("classroom") long classroom,
            @PathParam("quiz") long quiz,
            @QueryParam("page") @DefaultValue("1") int number) {
        return Templates.answers(seeing.answers(classroom, quiz, number, page.viewer()));
    }
}
