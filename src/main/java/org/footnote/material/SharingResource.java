package org.footnote.material;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.footnote.web.Flash;
import org.footnote.web.FormErrors;
import org.footnote.web.Forms;
import org.footnote.web.Page;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Who keeps a collection, and to whom it goes. */
@Path("/collections/{id}/keepers")
@RolesAllowed({"teacher", "admin"})
public class SharingResource {

    @CheckedTemplate(basePath = "material")
    static class Templates {
        static native TemplateInstance keepers(SharingView view);
    }

    @Inject
    SharingCollection sharing;

    @Inject
    SecurityIdentity identity;

    @Inject
    Page page;

    @GET
    public TemplateInstance seen(@RestPath long id) {
        return Templates.keepers(sharing.seen(id, "", FormErrors.none(), page.viewer()));
    }

    @POST
    public Response share(@RestPath long id, @RestForm String username) {
        return done(
                id,
                "username",
                username,
                sharing.share(actor(), id, typed(username), page.viewer()).map(words()::shared_with));
    }

    @POST
    @Path("/withdrawals")
    public Response withdraw(@RestPath long id, @RestForm long person) {
        sharing.withdraw(actor(), id, person, page.viewer());
        boolean gone = person == page.viewer().id();
        return Flash.seeOther(gone ? "/collections" : "/collections/" + id + "/keepers", words().shared_no_more());
    }

    @POST
    @Path("/succession")
    public Response handOver(@RestPath long id, @RestForm String heir) {
        return done(
                id,
                "heir",
                heir,
                sharing.handOver(actor(), id, typed(heir), page.viewer()).map(words()::handed_to));
    }

    private Response done(long id, String field, String username, Optional<String> sentence) {
        return sentence.map(told -> Flash.seeOther("/collections/" + id + "/keepers", told))
                .orElseGet(() -> Forms.again(Templates.keepers(sharing.seen(
                        id, typed(username), FormErrors.none().add(field, words().no_such_teacher()), page.viewer()))));
    }

    private static String typed(String username) {
        return username == null ? "" : username.strip();
    }

    private String actor() {
        return identity.getPrincipal().getName();
    }

    private MaterialMessages words() {
        return page.messages(MaterialMessages.class);
    }
}
