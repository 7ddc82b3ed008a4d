package org.footnote.quiz;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.footnote.item.Response.Entered;
import org.footnote.web.Flash;
import org.footnote.web.FormErrors;
import org.footnote.web.Forms;
import org.footnote.web.Page;

/** One question of an assignment over all its students: what was answered, how often, and marks by hand. */
@Path("/desk/assignments/{assignment}/questions/{question}")
@RolesAllowed("teacher")
public class QuestionAnswersResource {

    @CheckedTemplate(basePath = "quiz/regrade")
    static class Templates {
        static native TemplateInstance answers(AnswersOfQuestionView view);
    }

    @Inject
    SeeingQuestion seeing;

    @Inject
    MarkingByHand marking;

    @Inject
    Page page;

    @Inject
    SecurityIdentity identity;

    @GET
    public TemplateInstance answers(@PathParam("assignment") long assignment, @PathParam("question") long question) {
        return Templates.answers(seeing.seen(assignment, question, ManualForm.BLANK, FormErrors.none(), page.viewer()));
    }

    @POST
    @Path("/marks")
    public Response mark(
            @PathParam("assignment") long assignment,
            @PathParam("question") long question,
            @BeanParam ManualForm form) {
        org.footnote.item.Response answer = form.response().orElseThrow(BadRequestException::new);
        if (form.accepts()) {
            return Response.seeOther(java.net.URI.create(dryRun(assignment, question, answer)))
                    .build();
        }
        HandMessages m = page.messages(HandMessages.class);
        FormErrors errors = FormErrors.none();
        Optional<Double> fraction = form.takesBack() ? Optional.empty() : form.fraction(errors, m);
        Reasons.check(form.why(), errors, page.messages(RegradeMessages.class));
        if (errors.any()) {
            return Forms.again(Templates.answers(seeing.seen(assignment, question, form, errors, page.viewer())));
        }
        marking.mark(
                identity.getPrincipal().getName(), assignment, question, answer, fraction, form.why(), page.viewer());
        return Flash.seeOther("/desk/assignments/" + assignment + "/questions/" + question, m.marked());
    }

    /** What would change if the answer were a key, too. */
    private String dryRun(long assignment, long question, org.footnote.item.Response answer) {
        List<String> accepted =
                new ArrayList<>(seeing.seen(assignment, question, ManualForm.BLANK, FormErrors.none(), page.viewer())
                        .accepted());
        if (answer instanceof Entered typed) {
            accepted.add(typed.text().strip());
        }
        return "/desk/questions/" + question + "/regrade?deed=key&assignment=" + assignment + "&accepted="
                + URLEncoder.encode(String.join("\n", accepted), StandardCharsets.UTF_8);
    }
}
