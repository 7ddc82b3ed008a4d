package org.footnote.quiz;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footnote.web.Flash;
import org.footnote.web.Forms;
import org.footnote.web.Page;

/** An attempt of the student who is signed in, all questions on one page. */
@Path("/attempts/{id}")
@RolesAllowed("student")
public class AllQuestionsResource {

    /** A field of one question. */
    private static final Pattern FIELD = Pattern.compile("s(\\d{1,3})-[a-z-]+");

    @CheckedTemplate(basePath = "quiz")
    static class Templates {
        static native TemplateInstance all(AllView view);
    }

    @Inject
    TakingQuiz taking;

    @Inject
    ShowingAttempt showing;

    @Inject
    Page page;

    @GET
    @Path("/questions")
    public Response questions(@PathParam("id") long id) {
        return showing.all(id, page.viewer(), Map.of())
                .map(view -> Response.ok(Templates.all(view)).build())
                .orElseGet(() -> Flash.seeOther("/attempts/" + id));
    }

    @POST
    @Path("/responses")
    public Response respond(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Map<Integer, TakingQuiz.Sent> sent = sent(form);
        Map<Integer, Answering> problems = taking.answerAll(id, page.viewer().id(), sent);
        if (problems.isEmpty()) {
            return Flash.seeOther(target(id, form.getFirst("go")));
        }
        Map<Integer, ShowingAttempt.Refused> refused = new HashMap<>();
        problems.forEach((slot, problem) -> refused.put(
                slot,
                new ShowingAttempt.Refused(
                        problem, sent.get(slot).form(), sent.get(slot).sending())));
        Optional<AllView> again = showing.all(id, page.viewer(), refused);
        return again.map(view -> Forms.again(Templates.all(view))).orElseGet(() -> late(id));
    }

    private static Map<Integer, TakingQuiz.Sent> sent(MultivaluedMap<String, String> form) {
        Map<Integer, TakingQuiz.Sent> sent = new TreeMap<>();
        for (String field : form.keySet()) {
            Matcher name = FIELD.matcher(field);
            if (name.matches()) {
                sent.computeIfAbsent(
                        Integer.parseInt(name.group(1)),
                        slot -> new TakingQuiz.Sent(ResponseForm.of(form, slot), SendingForm.of(form, slot)));
            }
        }
        return sent;
    }

    /** {@code leave} leads home, {@code summary} there, the name of a question to it on this page. */
    private static String target(long id, String go) {
        if ("leave".equals(go)) {
            return "/";
        }
        if ("summary".equals(go)) {
            return "/attempts/" + id + "/summary";
        }
        return "/attempts/" + id + "/questions" + (go != null && go.matches("s\\d{1,3}") ? "#" + go : "");
    }

    private Response late(long id) {
        return Response.status(Response.Status.CONFLICT)
                .entity(AttemptResource.Templates.late(
                        showing.late(id, page.viewer().id())))
                .build();
    }
}
