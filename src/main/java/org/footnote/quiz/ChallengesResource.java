package org.footnote.quiz;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.footnote.web.Flash;
import org.footnote.web.Page;

/** The challenges of the student who is signed in. */
@Path("/challenges")
@RolesAllowed("student")
public class ChallengesResource {

    @CheckedTemplate(basePath = "quiz/challenges")
    static class Templates {
        static native TemplateInstance mine(ChallengeView.Lines view);

        static native TemplateInstance one(ChallengeView.One view);
    }

    @Inject
    SeeingChallenges seeing;

    @Inject
    Challenging challenging;

    @Inject
    Page page;

    @GET
    public TemplateInstance mine(
            @QueryParam("state") @DefaultValue("") String state, @QueryParam("page") @DefaultValue("1") int number) {
        return Templates.mine(seeing.mine(state, number, page.viewer()));
    }

    @GET
    @Path("/{id}")
    public TemplateInstance one(@PathParam("id") long id) {
        return Templates.one(seeing.mine(id, page.viewer()));
    }

    /** Taken note of: it is no longer news. */
    @POST
    @Path("/{id}/acknowledgement")
    public Response note(@PathParam("id") long id) {
        challenging.note(id, page.viewer());
        return Flash.seeOther("/");
    }
}
