package org.footnote.bank;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.footnote.web.Page;

/** The bank of a collection. It holds the keys, so students have no way here. */
@Path("/collections/{id}/questions")
@RolesAllowed({"teacher", "admin"})
public class BankResource {

    @CheckedTemplate(basePath = "bank")
    static class Templates {
        static native TemplateInstance bank(BankView view);
    }

    @Inject
    KeepingBank keeping;

    @Inject
    Page page;

    @GET
    public TemplateInstance bank(
            @PathParam("id") long id,
            @QueryParam("state") @DefaultValue("") String state,
            @QueryParam("page") @DefaultValue("1") int number) {
        return Templates.bank(keeping.bank(id, state, number, page.viewer()));
    }
}
