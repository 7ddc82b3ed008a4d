package org.footnote.bank;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.footnote.bank.DecisionBatch.Action;
import org.footnote.web.Flash;
import org.footnote.web.Page;

/** One question beside its proof, and what a teacher decides about it. */
@Path("/questions/{id}")
@RolesAllowed({"teacher", "admin"})
public class QuestionResource {

    @CheckedTemplate(basePath = "bank")
    static class Templates {
        static native TemplateInstance question(QuestionView view);
    }

    @Inject
    KeepingBank keeping;

    @Inject
    Deciding deciding;

    @Inject
    Page page;

    @GET
    public TemplateInstance question(@PathParam("id") long id) {
        return Templates.question(keeping.question(id, page.viewer()));
    }

    @POST
    @Path("/retirement")
    public Response retire(@PathParam("id") long id) {
        deciding.decide(List.of(id), Action.RETIRED, page.viewer());
        return Flash.seeOther(
                "/questions/" + id, page.messages(BankMessages.class).retired_flash());
    }

    @POST
    @Path("/approval")
    public Response approve(@PathParam("id") long id) {
        deciding.decide(List.of(id), Action.APPROVED, page.viewer());
        return Flash.seeOther(
                "/questions/" + id, page.messages(BankMessages.class).approved_flash());
    }
}
