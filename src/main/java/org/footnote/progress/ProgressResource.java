package org.footnote.progress;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.footnote.web.Page;

/** What a student has to do and how they are doing. */
@Path("/")
@RolesAllowed("student")
public class ProgressResource {

    @CheckedTemplate(basePath = "progress")
    static class Templates {
        static native TemplateInstance today(TodayView view);

        static native TemplateInstance progress(ProgressView view);

        static native TemplateInstance calibration(CalibrationView view);
    }

    @Inject
    SeeingProgress seeing;

    @Inject
    Page page;

    @GET
    @Path("/today")
    public TemplateInstance today() {
        return Templates.today(seeing.today(page.viewer()));
    }

    @GET
    @Path("/progress")
    public TemplateInstance progress() {
        return Templates.progress(seeing.progress(page.viewer()));
    }

    @GET
    @Path("/progress/calibration")
    public TemplateInstance calibration() {
        return Templates.calibration(seeing.calibration(page.viewer()));
    }
}
