package org.footnote.material;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.footnote.web.Page;
import org.jboss.resteasy.reactive.RestPath;

/** The reader: the texts themselves. */
@Path("/documents")
@Authenticated
public class ReaderResource {

    @CheckedTemplate(basePath = "material")
    static class Templates {
        static native TemplateInstance shelves(List<ReadingDocument.Shelf> shelves);

        static native TemplateInstance reader(ReaderView view);
    }

    @Inject
    ReadingDocument reading;

    @Inject
    Page page;

    @GET
    public TemplateInstance shelves() {
        return Templates.shelves(reading.shelves(page.viewer()));
    }

    @GET
    @Path("{id}")
    public TemplateInstance read(@RestPath long id, @BeanParam MarkRequest mark, @BeanParam FindRequest sought) {
        return Templates.reader(reading.open(id, mark, sought, page.viewer()));
    }
}
