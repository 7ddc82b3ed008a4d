package org.footnote.bank;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.footnote.web.Page;

/** How the bank of a collection is made up. It tells of keys, so students have no way here. */
@Path("/collections/{id}/scorecard")
@RolesAllowed({"teacher", "admin"})
public class ScorecardResource {

    @CheckedTemplate(basePath = "bank")
    static class Templates {
        static native TemplateInstance scorecard(ScorecardView view);
    }

    @Inject
    SeeingScorecard seeing;

    @Inject
    Page page;

    @GET
    public TemplateInstance show(@PathParam("id") long id) {
        return Templates.scorecard(seeing.of(id, page.viewer()));
    }
}
