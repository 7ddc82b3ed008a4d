package org.footnote.people;

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

/** The end of an account, for administrators. */
@Path("/people/{id}/erasure")
@RolesAllowed("admin")
public class ErasureResource {

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance erasure(ErasureView view);
    }

    @Inject
    ErasingPerson erasing;

    @Inject
    SecurityIdentity identity;

    @Inject
    Page page;

    @GET
    public TemplateInstance ask(@RestPath long id) {
        return view(id, "", FormErrors.none());
    }

    @POST
    public Response erase(@RestPath long id, @RestForm String name) {
        long me = page.viewer().id();
        ErasureMessages m = page.messages(ErasureMessages.class);
        Optional<String> erased =
                erasing.erase(id, name, me, identity.getPrincipal().getName());
        return erased.map(was -> Flash.seeOther("/people", m.erased(was)))
                .orElseGet(() -> Forms.again(
                        view(id, name == null ? "" : name, FormErrors.none().add("name", m.name_differs()))));
    }

    private TemplateInstance view(long id, String typed, FormErrors errors) {
        Person person = erasing.erasable(id, page.viewer().id());
        return Templates.erasure(
                new ErasureView(id, person.displayName(), person.username(), person.erasureAskedAt(), typed, errors));
    }
}
