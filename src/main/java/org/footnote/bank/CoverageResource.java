package org.footnote.bank;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.footnote.web.Page;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Which passages of a document are asked about, and why the others are not. */
@Path("/documents/{id}/coverage")
@RolesAllowed({"teacher", "admin"})
public class CoverageResource {

    @CheckedTemplate(basePath = "bank")
    static class Templates {
        static native TemplateInstance coverage(CoverageView view);
    }

    @Inject
    SeeingCoverage seeing;

    @Inject
    Page page;

    @GET
    public TemplateInstance show(
            @RestPath long id,
            @RestQuery("state") @DefaultValue("") String state,
            @RestQuery("page") @DefaultValue("1") int number) {
        return Templates.coverage(seeing.of(id, state, number, page.viewer()));
    }
}
