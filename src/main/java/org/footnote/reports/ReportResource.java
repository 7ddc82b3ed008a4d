package org.footnote.reports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Score reports for administrators. */
@Path("/reports")
@RolesAllowed("admin")
public class ReportResource {

    @CheckedTemplate(basePath = "reports")
    static class Templates {
        static native TemplateInstance scores(ReportView view);
    }

    @Inject
    ScoreReports reports;

    @GET
    public TemplateInstance scores(@BeanParam ReportFilter filter) {
        return Templates.scores(reports.report(filter));
    }
}
