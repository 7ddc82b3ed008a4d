package org.footnote.quiz;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.footnote.web.Page;

/** Results of the classrooms somebody teaches. */
@Path("/results")
@RolesAllowed("teacher")
public class ResultsResource {

    @CheckedTemplate(basePath = "quiz")
    static class Templates {
        static native TemplateInstance classrooms(List<SeeingResults.Taught> classrooms);

        static native TemplateInstance results(ResultsView view);
    }

    @Inject
    SeeingResults seeing;

    @Inject
    Page page;

    @GET
    public TemplateInstance classrooms() {
        return Templates.classrooms(seeing.taught(page.viewer()));
    }

    @GET
    @Path("/{classroom}")
    public TemplateInstance results(@PathParam("classroom") long classroom) {
        return Templates.results(seeing.results(classroom, page.viewer()));
    }
}
