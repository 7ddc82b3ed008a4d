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

/** Putting a question right: what would change is read before anything does. */
@Path("/desk/questions/{id}")
@RolesAllowed({"teacher", "admin"})
public class RegradeResource {

    @CheckedTemplate(basePath = "quiz/regrade")
    static class Templates {
        static native TemplateInstance question(RegradeView view);
    }

    @Inject
    SeeingRegrade seeing;

    @Inject
    Regrading regrading;

    @Inject
    Page page;

    @Inject
    SecurityIdentity identity;

    @GET
    @Path("/regrade")
    public TemplateInstance dryRun(@PathParam("id") long id, @BeanParam RegradeForm.Asked form) {
        return Templates.question(
                seeing.seen(id, form.wanted(), form.place(), "", false, FormErrors.none(), page.viewer()));
    }

    @POST
    @Path("/rulings")
    public Response apply(@PathParam("id") long id, @BeanParam RegradeForm.Sent form) {
        RegradeMessages m = page.messages(RegradeMessages.class);
        FormErrors errors = Reasons.check(form.why(), FormErrors.none(), m);
        Regrading.Outcome outcome = errors.any()
                ? Regrading.Outcome.REFUSED
                : regrading.apply(identity.getPrincipal().getName(), id, form, page.viewer());
        return switch (outcome) {
            case APPLIED -> Flash.seeOther(after(id, form.place()), m.applied());
            case NOTHING -> Flash.seeOther(after(id, form.place()), m.nothing_new());
            case MOVED, REFUSED ->
                Forms.again(Templates.question(seeing.seen(
                        id,
                        form.wanted(),
                        form.place(),
                        form.why(),
                        outcome == Regrading.Outcome.MOVED,
                        errors,
                        page.viewer())));
        };
    }

    /** Where one goes on. */
    private static String after(long question, RegradeForm.Place place) {
        if (place.assignment() > 0) {
            return "/desk/assignments/" + place.assignment() + "/questions/" + question;
        }
        return place.challenge() > 0
                ? "/desk/challenges/" + place.challenge()
                : "/desk/questions/" + question + "/regrade";
    }
}
