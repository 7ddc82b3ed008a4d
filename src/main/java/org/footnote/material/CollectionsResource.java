package org.footnote.material;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.footnote.web.Flash;
import org.footnote.web.FormErrors;
import org.footnote.web.Forms;
import org.footnote.web.Page;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The teacher's collections. */
@Path("/collections")
@RolesAllowed({"teacher", "admin"})
public class CollectionsResource {

    @CheckedTemplate(basePath = "material")
    static class Templates {
        static native TemplateInstance collections(CollectionsView view);

        static native TemplateInstance collection(CollectionView view);
    }

    /** One's own collections, those of others that one may see, and the form for a new one. */
    public record CollectionsView(
            List<CollectionLine> own, List<CollectionLine> others, CollectionForm form, FormErrors errors) {}

    @Inject
    KeepingCollections keeping;

    @Inject
    ImportingMaterial importing;

    @Inject
    ReplacingDocument replacing;

    @Inject
    @All
    List<CollectionLinks> rooms;

    @Inject
    Forms forms;

    @Inject
    Page page;

    @GET
    public TemplateInstance list() {
        return list(CollectionForm.empty(), FormErrors.none());
    }

    @POST
    public Response create(@BeanParam CollectionForm form) {
        FormErrors errors = forms.check(form);
        if (errors.any()) {
            return Forms.again(list(form, errors));
        }
        long id = keeping.create(form.title(), form.description(), page.viewer());
        return Flash.seeOther("/collections/" + id, messages().created());
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath long id, @RestQuery("import") Optional<Long> run) {
        CollectionPage collection = keeping.page(id, run, page.viewer());
        return Templates.collection(view(collection, FormErrors.none()));
    }

    @POST
    @Path("{id}")
    public Response rename(@RestPath long id, @BeanParam CollectionForm form) {
        FormErrors errors = forms.check(form);
        if (errors.any()) {
            CollectionPage collection = keeping.page(id, Optional.empty(), page.viewer());
            return Forms.again(Templates.collection(view(collection, errors).with(form)));
        }
        keeping.rename(id, form.title(), form.description(), page.viewer());
        return Flash.seeOther("/collections/" + id, messages().saved());
    }

    /** Some files in the collection: 303 to what came of each. None: the page again, with the reasons. */
    @POST
    @Path("{id}/documents")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(@RestPath long id, @RestForm("files") List<FileUpload> files) {
        List<Source> sources = Uploads.sources(files);
        ImportReport report = importing.upload(id, sources, page.viewer());
        if (!report.isInVain()) {
            return Flash.seeOther("/collections/" + id + "?import=" + report.runId());
        }
        boolean waits = report.count(FileResult.NAME_TAKEN) > 0;
        String problem = waits
                ? messages().files_waiting()
                : sources.isEmpty() ? messages().files_missing() : messages().files_all_refused();
        CollectionPage collection =
                keeping.page(id, Optional.empty(), page.viewer()).with(report.files());
        return Forms.again(
                Templates.collection(view(collection, FormErrors.none().add(waits ? "waiting" : "files", problem))));
    }

    /** A file that waited becomes the new version of its document. */
    @POST
    @Path("{id}/uploads/{upload}/replacement")
    public Response replace(@RestPath long id, @RestPath long upload) {
        ImportReport report = replacing.confirm(id, upload, page.viewer());
        return Flash.seeOther("/collections/" + id + "?import=" + report.runId());
    }

    /** A file that waited is not wanted. */
    @POST
    @Path("{id}/uploads/{upload}/dismissal")
    public Response dismiss(@RestPath long id, @RestPath long upload) {
        replacing.dismiss(id, upload, page.viewer());
        return Flash.seeOther("/collections/" + id, messages().dismissed());
    }

    private TemplateInstance list(CollectionForm form, FormErrors errors) {
        List<CollectionLine> all = keeping.list(page.viewer());
        return Templates.collections(new CollectionsView(
                all.stream().filter(CollectionLine::kept).toList(),
                all.stream().filter(c -> !c.kept()).toList(),
                form,
                errors));
    }

    private CollectionView view(CollectionPage collection, FormErrors errors) {
        List<CollectionLink> links = rooms.stream()
                .flatMap(room -> room.of(collection.id(), collection.editable(), page.viewer()).stream())
                .sorted(Comparator.comparingInt(CollectionLink::order))
                .toList();
        return CollectionView.of(collection, links, keeping.notes(collection.id(), page.viewer()), errors, messages());
    }

    private MaterialMessages messages() {
        return page.messages(MaterialMessages.class);
    }
}
