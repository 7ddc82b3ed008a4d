package org.footnote.people;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.footnote.web.Flash;
import org.footnote.web.Page;
import org.footnote.web.Times;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** What those who teach a classroom do with it and with whom. */
@Path("/classrooms/{id}/keeping")
@RolesAllowed({"teacher", "admin"})
public class RoomResource {

    @Inject
    KeepingRoom keeping;

    @Inject
    Page page;

    @Inject
    SecurityIdentity identity;

    @Context
    UriInfo uri;

    @POST
    @Path("/teachers")
    public Response share(@RestPath long id, @RestForm String username) {
        String wanted = username == null ? "" : username.strip();
        return back(
                id,
                keeping.share(actor(), id, wanted, page.viewer())
                        .map(words()::shared)
                        .orElseGet(() -> words().no_teacher(wanted)));
    }

    @POST
    @Path("/withdrawals")
    public Response leave(@RestPath long id, @RestForm long person) {
        boolean gone = keeping.leave(actor(), id, person, page.viewer());
        String path = person == page.viewer().id() && gone ? "/desk/classrooms" : "/classrooms/" + id;
        return Flash.seeOther(path, gone ? page.messages(PeopleMessages.class).withdrawn() : words().last_teacher());
    }

    @POST
    @Path("/archive")
    public Response archive(@RestPath long id) {
        keeping.archive(actor(), id, page.viewer());
        return back(id, words().archived_now());
    }

    @POST
    @Path("/restoration")
    public Response restore(@RestPath long id) {
        keeping.restore(actor(), id, page.viewer());
        return back(id, words().restored());
    }

    /** The link is shown this once. */
    @POST
    @Path("/links")
    public Response link(@RestPath long id, @RestForm long person) {
        KeepingPeople.Welcome welcome = keeping.link(actor(), id, person, page.viewer());
        return back(
                id,
                page.messages(PeopleMessages.class)
                        .link_made(
                                welcome.person().displayName(),
                                Times.dayTime(welcome.link().expiresAt()),
                                uri.getBaseUri().resolve(welcome.link().path()).toString()));
    }

    private static Response back(long id, String sentence) {
        return Flash.seeOther("/classrooms/" + id, sentence);
    }

    private String actor() {
        return identity.getPrincipal().getName();
    }

    private RoomMessages words() {
        return page.messages(RoomMessages.class);
    }
}
