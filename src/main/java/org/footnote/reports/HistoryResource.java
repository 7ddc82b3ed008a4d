package org.footnote.reports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.footnote.progress.Mastery;
import org.footnote.progress.SeeingMastery;
import org.footnote.quiz.SeeingResults;
import org.footnote.web.Page;

/** A student's history and mastery, for those who teach them. */
@Path("/results/{classroom}/students/{student}")
@RolesAllowed("teacher")
public class HistoryResource {

    @CheckedTemplate(basePath = "reports")
    static class Templates {
        static native TemplateInstance history(SeeingResults.History history, List<Mastery> mastery);
    }

    @Inject
    SeeingResults results;

    @Inject
    SeeingMastery seeing;

    @Inject
    Page page;

    @GET
    public TemplateInstance history(@PathParam("classroom") long classroom, @PathParam("student") long student) {
        SeeingResults.History history = results.history(classroom, student, page.viewer());
        return Templates.history(history, seeing.of(student, page.viewer()));
    }
}
