package org.footnote.bank;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.footnote.bank.DecisionBatch.Action;
import org.footnote.web.Flash;
import org.footnote.web.Page;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The review queue of a collection: a question beside its proof, and on to the next one. */
@Path("/collections/{id}/review")
@RolesAllowed({"teacher", "admin"})
public class ReviewResource {

    @CheckedTemplate(basePath = "bank")
    static class Templates {
        static native TemplateInstance review(QueueView view);
    }

    @Inject
    SeeingQueue seeing;

    @Inject
    Deciding deciding;

    @Inject
    Page page;

    @GET
    public TemplateInstance show(@RestPath long id, @RestQuery("at") Optional<Long> at) {
        return Templates.review(seeing.show(id, at, page.viewer()));
    }

    @POST
    @Path("/{question}/approval")
    public Response approve(@RestPath long id, @RestPath long question) {
        return decided(id, question, Action.APPROVED);
    }

    @POST
    @Path("/{question}/retirement")
    public Response retire(@RestPath long id, @RestPath long question) {
        return decided(id, question, Action.RETIRED);
    }

    /** What nobody has looked at and speaks for itself this much is put in use together. */
    @POST
    @Path("/approvals")
    public Response approveMany(@RestPath long id, @RestForm @DefaultValue("0.9") String confidence) {
        double from = Confidence.STEPS.stream()
                .filter(step -> step.toString().equals(confidence))
                .findFirst()
                .orElse(Confidence.STEPS.get(0));
        int number = deciding.approveFrom(id, from, page.viewer());
        return Flash.seeOther(
                "/collections/" + id + "/review",
                page.messages(ReviewMessages.class).approved_many(number));
    }

    @POST
    @Path("/{batch}/undoing")
    public Response undo(@RestPath long id, @RestPath long batch) {
        Deciding.TakenBack back = deciding.takeBack(batch, page.viewer());
        return Flash.seeOther(
                "/collections/" + id + "/review"
                        + back.first().map(question -> "?at=" + question).orElse(""),
                page.messages(ReviewMessages.class).taken_back(back.restored(), back.changed()));
    }

    private Response decided(long id, long question, Action action) {
        String next = seeing.after(id, question, page.viewer())
                .map(key -> "?at=" + key)
                .orElse("");
        deciding.decide(List.of(question), action, page.viewer());
        ReviewMessages m = page.messages(ReviewMessages.class);
        return Flash.seeOther(
                "/collections/" + id + "/review" + next,
                action == Action.APPROVED ? m.approved_one() : m.retired_one());
    }
}
