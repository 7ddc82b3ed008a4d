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

/** Challenges on a teacher's desk: those that wait, and those that were answered. */
@Path("/desk/challenges")
@RolesAllowed({"teacher", "admin"})
public class DeskChallengesResource {

    @CheckedTemplate(basePath = "quiz/challenges")
    static class Templates {
        static native TemplateInstance desk(ChallengeView.Lines view);

        static native TemplateInstance decide(ChallengeView.Desk view);
    }

    @Inject
    SeeingChallenges seeing;

    @Inject
    Challenging challenging;

    @Inject
    Forms forms;

    @Inject
    Page page;

    @GET
    public TemplateInstance list(
            @QueryParam("state") @DefaultValue("open") String state,
            @QueryParam("page") @DefaultValue("1") int number) {
        return Templates.desk(seeing.desk(state, number, page.viewer()));
    }

    @GET
    @Path("/{id}")
    public TemplateInstance one(@PathParam("id") long id) {
        return Templates.decide(seeing.desk(id, DecisionForm.empty(), FormErrors.none(), page.viewer()));
    }

    @POST
    @Path("/{id}/decision")
    public Response decide(@PathParam("id") long id, @BeanParam DecisionForm form) {
        FormErrors errors = forms.check(form);
        if (errors.any()) {
            return Forms.again(Templates.decide(seeing.desk(id, form, errors, page.viewer())));
        }
        ChallengeMessages m = page.messages(ChallengeMessages.class);
        if (challenging.decide(id, form, page.viewer())) {
            return form.state() == Challenge.State.UPHELD
                    ? Flash.seeOther(
                            seeing.regrade(id, page.viewer()),
                            page.messages(RegradeMessages.class).upheld_next())
                    : Flash.seeOther("/desk/challenges", m.decided_now());
        }
        return Flash.seeOther("/desk/challenges/" + id, m.decided_before());
    }
}
