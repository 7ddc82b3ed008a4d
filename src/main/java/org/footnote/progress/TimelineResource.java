package org.footnote.progress;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.footnote.web.Flash;
import org.footnote.web.Page;

/** The events of a course and the facts behind them, for the student who is signed in. */
@Path("/timeline")
@RolesAllowed("student")
public class TimelineResource {

    @CheckedTemplate(basePath = "progress")
    static class Templates {
        static native TemplateInstance timeline(TimelineView view);

        static native TemplateInstance noTimeline();

        static native TemplateInstance fact(FactView view);
    }

    @Inject
    SeeingTimeline seeing;

    @Inject
    Page page;

    /** The course of which the learner has met most. */
    @GET
    public Response any() {
        return seeing.first(page.viewer())
                .map(course -> Flash.seeOther("/timeline/" + course))
                .orElseGet(() -> Response.ok(Templates.noTimeline()).build());
    }

    @GET
    @Path("/{course}")
    public TemplateInstance timeline(@PathParam("course") long course) {
        return Templates.timeline(seeing.timeline(course, page.viewer()));
    }

    @GET
    @Path("/facts/{id}")
    public Response fact(@PathParam("id") long id) {
        return seeing.fact(id, page.viewer())
                .map(view -> Response.ok(Templates.fact(view)).build())
                .orElseGet(() -> Flash.seeOther(
                        "/today", page.messages(ProgressMessages.class).away()));
    }
}
