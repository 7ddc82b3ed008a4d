package org.footnote.quiz;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.regex.Pattern;
import org.footnote.web.Flash;
import org.footnote.web.FormErrors;
import org.footnote.web.Forms;
import org.footnote.web.Page;

/** The lines of a quiz, for the teacher who composes it. */
@Path("/quizzes/{id}/parts")
@RolesAllowed("teacher")
public class SetResource {

    @CheckedTemplate(basePath = "quiz/sets")
    static class Templates {
        static native TemplateInstance parts(SetView view);

        static native TemplateInstance pick(PickView view);

        static native TemplateInstance rule(SetView view);
    }

    @Inject
    Composing composing;

    @Inject
    PickingQuestions picking;

    @Inject
    Forms forms;

    @Inject
    Page page;

    @GET
    public TemplateInstance parts(@PathParam("id") long id) {
        return Templates.parts(composing.seen(id, 0, DrawForm.empty(), FormErrors.none(), page.viewer()));
    }

    @POST
    @Path("/draws")
    public Response add(@PathParam("id") long id, @BeanParam DrawForm form) {
        FormErrors errors = checked(form);
        if (errors.any()) {
            return Forms.again(Templates.parts(composing.seen(id, 0, form, errors, page.viewer())));
        }
        composing.addRule(id, form.wanted(), page.viewer());
        return back(id, words().saved());
    }

    @GET
    @Path("/{part}")
    public TemplateInstance rule(@PathParam("id") long id, @PathParam("part") long part) {
        DrawForm form = composing.rule(id, part, page.viewer());
        return Templates.rule(composing.seen(id, part, form, FormErrors.none(), page.viewer()));
    }

    @POST
    @Path("/{part}")
    public Response change(@PathParam("id") long id, @PathParam("part") long part, @BeanParam DrawForm form) {
        FormErrors errors = checked(form);
        if (errors.any()) {
            return Forms.again(Templates.rule(composing.seen(id, part, form, errors, page.viewer())));
        }
        composing.changeRule(id, part, form.wanted(), page.viewer());
        return back(id, words().saved());
    }

    @POST
    @Path("/{part}/marks")
    public Response worth(@PathParam("id") long id, @PathParam("part") long part, @FormParam("marks") String marks) {
        String typed = marks == null ? "" : marks.strip();
        if (!Pattern.matches(DrawForm.MARKS, typed)) {
            FormErrors errors = FormErrors.none().add("marks-" + part, words().marks_range());
            return Forms.again(Templates.parts(composing.seen(id, 0, DrawForm.empty(), errors, page.viewer())));
        }
        composing.worth(id, part, DrawForm.decimal(typed, 1), page.viewer());
        return back(id, words().saved());
    }

    @POST
    @Path("/{part}/place")
    public Response move(@PathParam("id") long id, @PathParam("part") long part, @FormParam("to") int place) {
        composing.move(id, part, place, page.viewer());
        return back(id, words().moved());
    }

    @POST
    @Path("/{part}/removal")
    public Response remove(@PathParam("id") long id, @PathParam("part") long part) {
        composing.remove(id, part, page.viewer());
        return back(id, words().removed());
    }

    @GET
    @Path("/questions")
    public TemplateInstance pick(@PathParam("id") long id, @BeanParam PickForm form) {
        return Templates.pick(picking.choosable(id, form, FormErrors.none(), page.viewer()));
    }

    @POST
    @Path("/questions")
    public Response choose(
            @PathParam("id") long id, @BeanParam PickForm form, @FormParam("question") List<Long> questions) {
        if (questions == null || questions.isEmpty()) {
            FormErrors errors = FormErrors.none().add("questions", words().none_chosen());
            return Forms.again(Templates.pick(picking.choosable(id, form, errors, page.viewer())));
        }
        PickingQuestions.Added added = picking.add(id, questions, page.viewer());
        return back(
                id, added.left() == 0 ? words().added(added.added()) : words().added_but(added.added(), added.left()));
    }

    private FormErrors checked(DrawForm form) {
        FormErrors errors = forms.check(form);
        if (!errors.any() && form.upsideDown()) {
            errors.add("hardest", words().upside_down());
        }
        return errors;
    }

    private static Response back(long id, String sentence) {
        return Flash.seeOther("/quizzes/" + id + "/parts", sentence);
    }

    private SetMessages words() {
        return page.messages(SetMessages.class);
    }
}
