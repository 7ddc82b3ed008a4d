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

/** Which questions of a document have become stale with its new version, and which still stand. */
@Path("/documents/{id}/questions")
@RolesAllowed({"teacher", "admin"})
public class DocumentQuestionsResource {

    @CheckedTemplate(basePath = "bank")
    static class Templates {
        static native TemplateInstance standing(StandingView view);
    }

    @Inject
    SeeingStanding seeing;

    @Inject
    Page page;

    @GET
    public TemplateInstance show(@RestPath long id, @RestQuery("page") @DefaultValue("1") int number) {
        return Templates.standing(seeing.page(id, number, page.viewer()));
    }
}
