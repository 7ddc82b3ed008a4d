package org.footnote.material;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.footnote.web.Page;
import org.jboss.resteasy.reactive.RestQuery;

/** Words, sought in the documents one may read. */
@Path("/search")
@Authenticated
public class SearchResource {

    @CheckedTemplate(basePath = "material")
    static class Templates {
        static native TemplateInstance search(SearchView view);
    }

    @Inject
    SearchingDocuments searching;

    @Inject
    Page page;

    @GET
    public TemplateInstance search(
            @RestQuery String q,
            @RestQuery @DefaultValue("0") long collection,
            @RestQuery("page") @DefaultValue("1") int number) {
        return Templates.search(searching.search(q, collection, number, page.viewer()));
    }
}
