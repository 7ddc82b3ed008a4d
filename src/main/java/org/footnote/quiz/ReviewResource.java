package org.footnote.quiz;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.footnote.web.Page;

/** A submitted attempt with its proofs, for the student and for whoever teaches them. */
@Path("/attempts/{id}/review")
public class ReviewResource {

    @CheckedTemplate(basePath = "quiz")
    static class Templates {
        static native TemplateInstance review(ReviewView view);
    }

    @Inject
    ReviewingAttempt reviewing;

    @Inject
    Page page;

    @GET
    @RolesAllowed({"student", "teacher", "admin"})
    public TemplateInstance review(@PathParam("id") long id) {
        return Templates.review(reviewing.readableBy(id, page.viewer()).orElseThrow(NotFoundException::new));
    }
}
