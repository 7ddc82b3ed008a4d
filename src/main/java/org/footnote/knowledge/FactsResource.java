package org.footnote.knowledge;

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

/** The facts of a collection. They hold the answers, so students have no way here. */
@Path("/collections/{id}/facts")
@RolesAllowed({"teacher", "admin"})
public class FactsResource {

    @CheckedTemplate(basePath = "knowledge")
    static class Templates {
        static native TemplateInstance facts(FactsView view);
    }

    @Inject
    SeeingFacts seeing;

    @Inject
    Page page;

    @GET
    public TemplateInstance show(
            @RestPath long id,
            @RestQuery("page") @DefaultValue("1") int number,
            @RestQuery("type") @DefaultValue("") String type) {
        return Templates.facts(seeing.page(id, type, number, page.viewer()));
    }
}
