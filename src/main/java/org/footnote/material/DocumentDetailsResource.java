package org.footnote.material;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.footnote.web.Flash;
import org.footnote.web.FormErrors;
import org.footnote.web.Forms;
import org.footnote.web.Page;
import org.jboss.resteasy.reactive.RestPath;

/** How a document is named; its words cannot be changed. */
@Path("/documents/{id}/details")
@RolesAllowed({"teacher", "admin"})
public class DocumentDetailsResource {

    @CheckedTemplate(basePath = "material")
    static class Templates {
        static native TemplateInstance details(DetailsView view);
    }

    /** The form as it was sent or as it is stored. */
    public record DetailsView(
            long id, long collectionId, String collection, String fileName, DocumentForm form, FormErrors errors) {}

    @Inject
    KeepingCollections keeping;

    @Inject
    Forms forms;

    @Inject
    Page page;

    @GET
    public TemplateInstance show(@RestPath long id) {
        DocumentPage document = keeping.document(id, page.viewer());
        return view(document, document.form(), FormErrors.none());
    }

    @POST
    public Response describe(@RestPath long id, @BeanParam DocumentForm form) {
        FormErrors errors = forms.check(form);
        if (errors.any()) {
            return Forms.again(view(keeping.document(id, page.viewer()), form, errors));
        }
        long collection = keeping.describe(id, form.title(), form.author(), form.reference(), page.viewer());
        return Flash.seeOther(
                "/collections/" + collection,
                page.messages(MaterialMessages.class).saved());
    }

    private static TemplateInstance view(DocumentPage document, DocumentForm form, FormErrors errors) {
        return Templates.details(new DetailsView(
                document.id(), document.collectionId(), document.collectionTitle(), document.fileName(), form, errors));
    }
}
