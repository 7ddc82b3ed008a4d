package org.footnote.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.footnote.web.FormErrors;
import org.footnote.web.Forms;
import org.footnote.web.Page;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A list of students, read into a classroom. */
@Path("/classrooms/{id}/roster")
@RolesAllowed({"teacher", "admin"})
public class RosterResource {

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance roster(RosterView view);
    }

    @Inject
    KeepingAccommodations keeping;

    @Inject
    ImportingRoster importing;

    @Inject
    Page page;

    @Inject
    SecurityIdentity identity;

    @Context
    UriInfo uri;

    @GET
    public TemplateInstance show(@RestPath long id) {
        return page(id, List.of(), false, FormErrors.none());
    }

    /** Links are shown this once, so the list is the answer and no address leads back to it. */
    @POST
    public Response bring(@RestPath long id, @RestForm("roster") FileUpload file) throws IOException {
        Roster.Read read = Roster.read(file == null ? new byte[0] : Files.readAllBytes(file.uploadedFile()));
        if (read instanceof Roster.Read.Unreadable unreadable) {
            FormErrors errors = FormErrors.none().add("roster", RosterWords.of(unreadable.problem(), words()));
            return Forms.again(page(id, List.of(), false, errors));
        }
        List<ImportingRoster.Line> lines =
                importing.bring(identity.getPrincipal().getName(), id, ((Roster.Read.Rows) read).rows(), page.viewer());
        List<RosterView.Row> rows = lines.stream()
                .map(l -> RosterWords.row(l, uri.getBaseUri(), words()))
                .toList();
        return lines.stream().anyMatch(ImportingRoster.Line::isWrong)
                ? Forms.again(page(id, rows, false, FormErrors.none()))
                : Response.ok(page(id, rows, true, FormErrors.none())).build();
    }

    private TemplateInstance page(long id, List<RosterView.Row> rows, boolean done, FormErrors errors) {
        String name = keeping.classroom(id, page.viewer()).name();
        return Templates.roster(new RosterView(id, name, rows, done, errors));
    }

    private RoomMessages words() {
        return page.messages(RoomMessages.class);
    }
}
