package org.footnote.quiz;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.footnote.web.Flash;
import org.footnote.web.FormErrors;
import org.footnote.web.Forms;
import org.footnote.web.Page;

/** A quiz as a whole, for those who teach: its name, a look at it, a copy of it. */
@Path("/")
@RolesAllowed("teacher")
public class OneSetResource {

    @CheckedTemplate(basePath = "quiz/sets")
    static class Templates {
        static native TemplateInstance preview(PreviewView view);

        static native TemplateInstance name(SetView view, QuizForm form, FormErrors errors);
    }

    @Inject
    Composing composing;

    @Inject
    PreviewingSet previewing;

    @Inject
    CopyingSet copying;

    @Inject
    Forms forms;

    @Inject
    Page page;

    @GET
    @Path("/quizzes/{id}/preview")
    public TemplateInstance preview(@PathParam("id") long id, @QueryParam("draw") @DefaultValue("1") long draw) {
        return Templates.preview(previewing.preview(id, draw, page.viewer()));
    }

    @GET
    @Path("/quizzes/{id}/description")
    public TemplateInstance name(@PathParam("id") long id) {
        SetView view = composing.seen(id, 0, DrawForm.empty(), FormErrors.none(), page.viewer());
        return Templates.name(view, new QuizForm(view.title(), view.description(), "1", null), FormErrors.none());
    }

    @POST
    @Path("/quizzes/{id}/description")
    public Response rename(@PathParam("id") long id, @BeanParam QuizForm sent) {
        QuizForm form = new QuizForm(sent.title(), sent.description(), "1", null);
        FormErrors errors = forms.check(form);
        if (!errors.any() && !composing.describe(id, form, page.viewer())) {
            errors.add("title", page.messages(QuizMessages.class).title_taken());
        }
        SetView view = composing.seen(id, 0, DrawForm.empty(), FormErrors.none(), page.viewer());
        return errors.any()
                ? Forms.again(Templates.name(view, form, errors))
                : Flash.seeOther(
                        "/quizzes/" + id + "/parts",
                        page.messages(SetMessages.class).saved());
    }

    @POST
    @Path("/quizzes/{id}/copies")
    public Response copy(@PathParam("id") long id) {
        CopyingSet.Copied copied = copying.copy(id, page.viewer());
        return Flash.seeOther(
                "/quizzes/" + copied.id() + "/parts",
                page.messages(SetMessages.class).copied(copied.title()));
    }
}
