package org.footnote.progress;

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
import java.util.Optional;
import org.footnote.item.Certainty;
import org.footnote.quiz.ChallengeForm;
import org.footnote.quiz.ChallengeMessages;
import org.footnote.quiz.ResponseForm;
import org.footnote.web.Flash;
import org.footnote.web.FormErrors;
import org.footnote.web.Forms;
import org.footnote.web.Page;

/** Practice of the student who is signed in. */
@Path("/practice")
@RolesAllowed("student")
public class PracticeResource {

    @CheckedTemplate(basePath = "progress")
    static class Templates {
        static native TemplateInstance practice(PracticeView.Start view);

        static native TemplateInstance asked(PracticeView.Question view);

        static native TemplateInstance told(PracticeView.Told view);

        static native TemplateInstance end(PracticeView.End view);
    }

    @Inject
    Practising practising;

    @Inject
    ShowingPractice showing;

    @Inject
    Forms forms;

    @Inject
    Page page;

    @GET
    public TemplateInstance start() {
        return Templates.practice(showing.start(page.viewer()));
    }

    @POST
    public Response begin(@BeanParam FocusForm form) {
        return practising
                .begin(page.viewer().id(), page.viewer().zone(), form.focus())
                .map(id -> Flash.seeOther("/practice/" + id + "/questions/1"))
                .orElseGet(() -> Flash.seeOther(
                        "/practice", page.messages(ProgressMessages.class).nothing_to_ask()));
    }

    @GET
    @Path("/{id}")
    public TemplateInstance end(@PathParam("id") long id) {
        return Templates.end(showing.end(id, page.viewer()));
    }

    @POST
    @Path("/{id}/questions")
    public Response next(@PathParam("id") long id) {
        return practising
                .next(id, page.viewer().id(), page.viewer().zone())
                .map(number -> Flash.seeOther("/practice/" + id + "/questions/" + number))
                .orElseGet(() -> Flash.seeOther("/practice/" + id));
    }

    @GET
    @Path("/{id}/questions/{number}")
    public Response question(@PathParam("id") long id, @PathParam("number") int number) {
        return answer(showing.question(id, number, page.viewer(), "", "", ""));
    }

    @POST
    @Path("/{id}/questions/{number}/response")
    public Response respond(
            @PathParam("id") long id,
            @PathParam("number") int number,
            @BeanParam ResponseForm form,
            @FormParam("certainty") String certainty,
            @FormParam("unknown") String unknown) {
        Practising.Outcome outcome =
                practising.answer(id, page.viewer().id(), number, form, Certainty.of(certainty), unknown != null);
        if (outcome == Practising.Outcome.ANSWERED) {
            return Flash.seeOther("/practice/" + id + "/questions/" + number);
        }
        String code = Certainty.of(certainty).map(Certainty::code).orElse("");
        return outcome == Practising.Outcome.AWAY
                ? away()
                : answer(showing.question(id, number, page.viewer(), problem(outcome), form.typed(), code));
    }

    @POST
    @Path("/{id}/questions/{number}/challenges")
    public Response challenge(
            @PathParam("id") long id, @PathParam("number") int number, @BeanParam ChallengeForm form) {
        FormErrors errors = forms.check(form);
        if (errors.any()) {
            ShowingPractice.Page shown = showing.question(id, number, page.viewer(), "", "", "");
            return shown instanceof ShowingPractice.After after
                    ? Forms.again(Templates.told(after.view().with(form, errors)))
                    : answer(shown);
        }
        return practising.challenge(id, number, page.viewer(), form.reason())
                ? Flash.seeOther(
                        "/practice/" + id + "/questions/" + number,
                        page.messages(ChallengeMessages.class).made())
                : away();
    }

    private Response answer(ShowingPractice.Page shown) {
        if (shown instanceof ShowingPractice.Before before) {
            TemplateInstance asked = Templates.asked(before.view());
            return before.view().refused()
                    ? Forms.again(asked)
                    : Response.ok(asked).build();
        }
        return shown instanceof ShowingPractice.After after
                ? Response.ok(Templates.told(after.view())).build()
                : away();
    }

    private Response away() {
        return Flash.seeOther("/practice", page.messages(ProgressMessages.class).away());
    }

    private String problem(Practising.Outcome outcome) {
        ProgressMessages m = page.messages(ProgressMessages.class);
        return switch (outcome) {
            case NOTHING -> m.problem_nothing();
            case TOO_LONG -> m.problem_long();
            case NO_SUCH_CHOICE -> m.problem_choice();
            case ANSWERED, AWAY -> throw new IllegalStateException("no problem: " + outcome);
        };
    }

    /** What practice is to be about; what cannot be read is left out. */
    public record FocusForm(
            @FormParam("course") String course,
            @FormParam("topic") String topic,
            @FormParam("fact") String fact) {

        Focus focus() {
            return new Focus(number(course), Optional.ofNullable(topic).filter(t -> !t.isBlank()), number(fact));
        }

        private static Optional<Long> number(String text) {
            return Optional.ofNullable(text).filter(t -> t.matches("\\d{1,18}")).map(Long::valueOf);
        }
    }
}
