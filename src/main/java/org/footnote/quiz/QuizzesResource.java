package org.footnote.quiz;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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

/** The quizzes of a collection, for those who make them. */
@Path("/collections/{id}/quizzes")
@RolesAllowed("teacher")
public class QuizzesResource {

    @CheckedTemplate(basePath = "quiz")
    static class Templates {
        static native TemplateInstance quizzes(QuizzesView view);
    }

    @Inject
    MakingQuiz making;

    @Inject
    Forms forms;

    @Inject
    Page page;

    @GET
    public TemplateInstance quizzes(@PathParam("id") long id) {
        return Templates.quizzes(making.quizzes(id, QuizForm.empty(), FormErrors.none(), page.viewer()));
    }

    @POST
    public Response make(@PathParam("id") long id, @BeanParam QuizForm form) {
        FormErrors errors = forms.check(form);
        if (!errors.any()) {
            Optional<Long> made = making.make(id, form, page.viewer());
            if (made.isPresent()) {
                return Flash.seeOther(
                        "/quizzes/" + made.get() + "/parts",
                        page.messages(QuizMessages.class).made(form.title()));
            }
            errors.add("title", page.messages(QuizMessages.class).title_taken());
        }
        return Forms.again(Templates.quizzes(making.quizzes(id, form, errors, page.viewer())));
    }
}
