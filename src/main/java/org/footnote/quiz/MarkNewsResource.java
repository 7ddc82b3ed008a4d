package org.footnote.quiz;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.footnote.web.Flash;
import org.footnote.web.Page;
import org.jboss.resteasy.reactive.RestForm;

/** A student takes note of what was done to their marks. */
@Path("/marks/acknowledgement")
@RolesAllowed("student")
public class MarkNewsResource {

    @Inject
    MarkChanges changes;

    @Inject
    Page page;

    @Inject
    Clock clock;

    @POST
    @Transactional
    public Response note(@RestForm long latest) {
        changes.note(page.viewer().id(), latest, clock.instant());
        return Flash.seeOther("/today");
    }
}
