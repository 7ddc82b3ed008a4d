package org.footnote.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.footnote.web.Flash;
import org.footnote.web.Page;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** The code, link and picture by which students join a classroom. */
@Path("/classrooms/{id}/door")
@RolesAllowed({"teacher", "admin"})
public class DoorResource {

    private static final int LONGEST = 90;

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance door(DoorView view);
    }

    @Inject
    KeepingDoor keeping;

    @Inject
    Page page;

    @Inject
    SecurityIdentity identity;

    @Context
    UriInfo uri;

    @GET
    public TemplateInstance door(@RestPath long id) {
        KeepingDoor.Door door = keeping.door(id, page.viewer());
        boolean open = !door.code().isEmpty();
        String address = open
                ? uri.getBaseUri()
                        .resolve("/join/" + JoinCode.plain(door.code()))
                        .toString()
                : "";
        return Templates.door(new DoorView(
                id,
                door.name(),
                door.archived(),
                door.code(),
                door.expiresAt(),
                uri.getBaseUri().resolve("/join").toString(),
                address,
                open ? QrCode.of(address) : null));
    }

    @POST
    @Path("/code")
    public Response open(@RestPath long id, @RestForm @DefaultValue("7") int days) {
        keeping.open(actor(), id, Math.max(1, Math.min(LONGEST, days)), page.viewer());
        return Flash.seeOther(
                "/classrooms/" + id + "/door", page.messages(RoomMessages.class).code_made());
    }

    @POST
    @Path("/closure")
    public Response close(@RestPath long id) {
        keeping.close(actor(), id, page.viewer());
        return Flash.seeOther(
                "/classrooms/" + id + "/door", page.messages(RoomMessages.class).door_closed());
    }

    private String actor() {
        return identity.getPrincipal().getName();
    }
}
