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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.footnote.web.Flash;
import org.footnote.web.Forms;
import org.footnote.web.Page;

/** An attempt of the student who is signed in, a question at a time. */
@Path("/attempts/{id}")
@RolesAllowed("student")
public class AttemptResource {

    @CheckedTemplate(basePath = "quiz")
    static class Templates {
        static native TemplateInstance slot(SlotView view);

        /** What a page hears that only asked to save. */
        static native TemplateInstance saved(SlotView view);

        static native TemplateInstance summary(SummaryView view);

        static native TemplateInstance late(LateView view);
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
        ShowingAttempt.Place place = showing.next(id, me());
        if (place instanceof ShowingAttempt.Place.AtSlot at) {
            return Flash.seeOther("/attempts/" + id + "/slots/" + at.number());
        }
        if (place instanceof ShowingAttempt.Place.AllQuestions) {
            return Flash.seeOther("/attempts/" + id + "/questions");
        }
        return place instanceof ShowingAttempt.Place.Summary
                ? Flash.seeOther("/attempts/" + id + "/summary")
                : review(id);
    }

    @GET
    @Path("/slots/{number}")
    public Response slot(@PathParam("id") long id, @PathParam("number") int number) {
        return showing.slot(id, page.viewer(), number, null)
                .map(view -> Response.ok(Templates.slot(view)).build())
                .orElseGet(() -> Flash.seeOther("/attempts/" + id));
    }

    @POST
    @Path("/slots/{number}/response")
    public Response respond(
            @PathParam("id") long id,
            @PathParam("number") int number,
            @BeanParam ResponseForm form,
            @BeanParam SendingForm sending) {
        Answering outcome = taking.answer(id, me(), number, form, sending);
        if (sending.isQuiet() && outcome != Answering.TOO_LATE) {
            return saved(id, number, outcome, form, sending);
        }
        if (outcome == Answering.SAVED) {
            return Flash.seeOther(target(id, number, form.go()));
        }
        return showing.slot(id, page.viewer(), number, new ShowingAttempt.Refused(outcome, form, sending))
                .map(view -> refused(outcome, Templates.slot(view)))
                .orElseGet(() -> outcome == Answering.TOO_LATE ? late(id) : Flash.seeOther("/attempts/" + id));
    }

    private Response saved(long id, int number, Answering outcome, ResponseForm form, SendingForm sending) {
        ShowingAttempt.Refused refused = new ShowingAttempt.Refused(outcome, form, sending);
        Optional<SlotView> view = showing.saved(id, page.viewer(), number, outcome == Answering.SAVED ? null : refused);
        return view.map(v -> outcome == Answering.SAVED
                        ? Response.ok(Templates.saved(v)).build()
                        : refused(outcome, Templates.saved(v)))
                .orElseGet(() -> late(id));
    }

    /** What stands already, or stands elsewhere, is a conflict; what cannot be read is not. */
    static Response refused(Answering outcome, TemplateInstance again) {
        return outcome == Answering.TOO_LONG || outcome == Answering.NO_SUCH_CHOICE || outcome == Answering.NOTHING
                ? Forms.again(again)
                : Response.status(Response.Status.CONFLICT).entity(again).build();
    }

    /** Milliseconds that are left, empty where there is no end: what a page asks that was asleep. */
    @GET
    @Path("/clock")
    @Produces({MediaType.TEXT_PLAIN, MediaType.TEXT_HTML})
    public String clock(@PathParam("id") long id) {
        return showing.left(id, me()).stream()
                .mapToObj(Long::toString)
                .findFirst()
                .orElse("");
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

    private Response late(long id) {
        return Response.status(Response.Status.CONFLICT)
                .entity(Templates.late(showing.late(id, me())))
                .build();
    }

    private long me() {
        return page.viewer().id();
    }
}
