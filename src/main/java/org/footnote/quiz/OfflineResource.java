package org.footnote.quiz;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The page that a student's browser keeps and shows where the server cannot be reached; the same for everybody. */
@Path("/attempts/offline")
@RolesAllowed("student")
public class OfflineResource {

    @CheckedTemplate(basePath = "quiz")
    static class Templates {
        static native TemplateInstance offline();
    }

    @GET
    public TemplateInstance offline() {
        return Templates.offline();
    }
}
