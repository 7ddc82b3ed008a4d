package org.footnote.bank;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.footnote.web.Flash;
import org.footnote.web.Page;

/** Asks for questions from a collection; the page of its bank then shows how far they are. */
@Path("/collections/{id}/drafts")
@RolesAllowed({"teacher", "admin"})
public class DraftsResource {

    @Inject
    Drafting drafting;

    @Inject
    Page page;

    @POST
    public Response draft(@PathParam("id") long id) {
        drafting.request(id, page.viewer());
        return Flash.seeOther("/collections/" + id + "/questions");
    }
}
