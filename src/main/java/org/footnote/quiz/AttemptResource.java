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
import org.footnote.web.Forms;
import org.footnote.web.Page;

/** An attempt of the student who is signed in. */
@Path("/attempts/{id}")
@RolesAllowed("student")
public class AttemptResource {

    @CheckedTemplate(basePath = "quiz")
    static class Templates {
        static native TemplateInstance slot(SlotView view);

        static native TemplateInstance summary(SummaryView view);

        static native TemplateInstance late(long attempt);
    }

    @Inject
    TakingQuiz taking;

    @Inject
    ShowingAttempt showing;

    @Inject
    Page page;

    /** Goes on where the student left. */
    @GET
    public Response resume(@PathParam("id") long id) {
        return showing.next(id, me())
                .map(slot -> Flash.seeOther("/attempts/" + id + "/slots/" + slot))
                .orElseGet(() -> review(id));
    }

    @GET
    @Path("/slots/{number}")
    public Response slot(@PathParam("id") long id, @PathParam("number") int number) {
        return showing.slot(id, me(), number, null, "")
                .map(view -> Response.ok(Templates.slot(view)).build())
                .orElseGet(() -> review(id));
    }

    @POST
    @Path("/slots/{number}/response")
    public Response respond(@PathParam("id") long id, @PathParam("number") int number, @BeanParam ResponseForm form) {
        Answering outcome = taking.answer(id, me(), number, form);
        if (outcome == Answering.SAVED) {
            return Flash.seeOther(target(id, number, form.go()));
        }
        Optional<SlotView> again = showing.slot(id, me(), number, outcome, form.typed());
        return again.map(view -> Forms.again(Templates.slot(view))).orElseGet(() -> late(id));
    }

    @GET
    @Path("/summary")
    public Response summary(@PathParam("id") long id) {
        return showing.summary(id, me())
                .map(view -> Response.ok(Templates.summary(view)).build())
                .orElseGet(() -> review(id));
    }

    @POST
    @Path("/submission")
    public Response submit(@PathParam("id") long id) {
        taking.submit(id, me());
        return review(id);
    }

    /** A number leads to that question, {@code leave} home; anything else to the summary, which leads everywhere. */
    private static String target(long id, int number, String go) {
        if (go == null) {
            return "/attempts/" + id + "/slots/" + number;
        }
        if (go.equals("leave")) {
            return "/";
        }
        return go.matches("\\d{1,3}") ? "/attempts/" + id + "/slots/" + go : "/attempts/" + id + "/summary";
    }

    private static Response review(long id) {
        return Flash.seeOther("/attempts/" + id + "/review");
    }

    private static Response late(long id) {
        return Response.status(Response.Status.CONFLICT)
                .entity(Templates.late(id))
                .build();
    }

    private long me() {
        return page.viewer().id();
    }
}
