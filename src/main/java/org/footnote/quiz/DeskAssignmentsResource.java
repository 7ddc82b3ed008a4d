package org.footnote.quiz;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
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
import java.util.Optional;
import org.footnote.web.Flash;
import org.footnote.web.FormErrors;
import org.footnote.web.Forms;
import org.footnote.web.Page;

/** What was given to classrooms, for those who teach them: seen, changed, taken back, given again. */
@Path("/desk/assignments")
@RolesAllowed("teacher")
public class DeskAssignmentsResource {

    private static final CopyForm BLANK = new CopyForm("", "");

    @CheckedTemplate(basePath = "quiz/given")
    static class Templates {
        static native TemplateInstance all(GivenView view);

        static native TemplateInstance one(AssignmentView view);

        static native TemplateInstance terms(TermsView view);
    }

    @Inject
    SeeingGiven seeing;

    @Inject
    SeeingAssignment seeingOne;

    @Inject
    ChangingAssignment changing;

    @Inject
    CopyingAssignments copying;

    @Inject
    Forms forms;

    @Inject
    Page page;

    @Inject
    SecurityIdentity identity;

    @GET
    public TemplateInstance all(@QueryParam("classroom") @DefaultValue("0") long classroom) {
        return Templates.all(seeing.seen(classroom, BLANK, FormErrors.none(), page.viewer()));
    }

    @POST
    @Path("/copies")
    public Response copyAll(@QueryParam("classroom") @DefaultValue("0") long classroom, @BeanParam CopyForm form) {
        FormErrors errors = FormErrors.none();
        int copied = copying.all(actor(), classroom, form, errors, page.viewer());
        return errors.any()
                ? Forms.again(Templates.all(seeing.seen(classroom, form, errors, page.viewer())))
                : Flash.seeOther("/desk/assignments?classroom=" + form.classroom(), words().copied(copied));
    }

    @GET
    @Path("/{id}")
    public TemplateInstance one(@PathParam("id") long id) {
        return Templates.one(seeingOne.seen(id, BLANK, FormErrors.none(), page.viewer()));
    }

    @GET
    @Path("/{id}/terms")
    public TemplateInstance terms(@PathParam("id") long id) {
        return Templates.terms(changing.terms(id, Optional.empty(), FormErrors.none(), page.viewer()));
    }

    @POST
    @Path("/{id}/terms")
    public Response change(@PathParam("id") long id, @BeanParam AssignmentForm form) {
        FormErrors errors = forms.check(form);
        if (!errors.any()) {
            changing.change(actor(), id, form, errors, page.viewer());
        }
        return errors.any()
                ? Forms.again(Templates.terms(changing.terms(id, Optional.of(form), errors, page.viewer())))
                : Flash.seeOther(
                        "/desk/assignments/" + id,
                        words().changed()
                                + AssignmentTimes.oddities(
                                        form, words(), page.viewer().zone()));
    }

    @POST
    @Path("/{id}/withdrawal")
    public Response withdraw(@PathParam("id") long id) {
        long classroom =
                seeingOne.seen(id, BLANK, FormErrors.none(), page.viewer()).classroom();
        return changing.withdraw(actor(), id, page.viewer())
                ? Flash.seeOther("/desk/assignments?classroom=" + classroom, words().gone())
                : Flash.seeOther("/desk/assignments/" + id, words().withdrawn());
    }

    @POST
    @Path("/{id}/copies")
    public Response copy(@PathParam("id") long id, @BeanParam CopyForm form) {
        FormErrors errors = FormErrors.none();
        int copied = copying.one(actor(), id, form, errors, page.viewer());
        return errors.any()
                ? Forms.again(Templates.one(seeingOne.seen(id, form, errors, page.viewer())))
                : Flash.seeOther("/desk/assignments?classroom=" + form.classroom(), words().copied(copied));
    }

    private String actor() {
        return identity.getPrincipal().getName();
    }

    private AssigningMessages words() {
        return page.messages(AssigningMessages.class);
    }
}
