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
import org.footnote.web.Flash;
import org.footnote.web.Page;

/** Questions being written from a collection: asks for them, shows how far they are, and ends it. */
@Path("/collections/{id}/drafts")
@RolesAllowed({"teacher", "admin"})
public class DraftsResource {

    @CheckedTemplate(basePath = "bank")
    static class Templates {
        static native TemplateInstance drafts(RunView view);
    }

    @Inject
    Drafting drafting;

    @Inject
    KeepingBank keeping;

    @Inject
    Page page;

    @GET
    public TemplateInstance show(@PathParam("id") long id) {
        return Templates.drafts(keeping.latest(id, page.viewer()));
    }

    @POST
    public Response draft(@PathParam("id") long id) {
        drafting.request(id, page.viewer());
        return Flash.seeOther("/collections/" + id + "/questions");
    }

    @POST
    @Path("/cancellation")
    public Response cancel(@PathParam("id") long id) {
        BankMessages words = page.messages(BankMessages.class);
        boolean cancelled = drafting.cancel(id, page.viewer());
        return Flash.seeOther(
                "/collections/" + id + "/questions", cancelled ? words.cancelled_flash() : words.over_already());
    }
}
