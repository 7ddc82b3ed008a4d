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
import java.util.ArrayList;
import java.util.List;
import org.footnote.web.Flash;
import org.footnote.web.FormErrors;
import org.footnote.web.Forms;
import org.footnote.web.Option;
import org.footnote.web.Page;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** What becomes of a teacher's work when they leave, for administrators. */
@Path("/people/{id}/succession")
@RolesAllowed("admin")
public class SuccessionResource {

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance succession(SuccessionView view);
    }

    @Inject
    SucceedingTeacher succeeding;

    @Inject
    SecurityIdentity identity;

    @Inject
    Page page;

    @GET
    public TemplateInstance ask(@RestPath long id) {
        return view(id, "", FormErrors.none());
    }

    @POST
    public Response succeed(@RestPath long id, @RestForm String heir) {
        String chosen = heir == null ? "" : heir;
        ErasureMessages m = page.messages(ErasureMessages.class);
        return succeeding
                .succeed(identity.getPrincipal().getName(), id, chosen)
                .map(name -> Flash.seeOther("/people", m.succeeded(name)))
                .orElseGet(() -> Forms.again(view(id, chosen, FormErrors.none().add("heir", m.heir_missing()))));
    }

    private TemplateInstance view(long id, String chosen, FormErrors errors) {
        Person leaving = succeeding.leaving(id);
        List<Option> heirs = new ArrayList<>();
        heirs.add(new Option("", page.messages(ErasureMessages.class).heir_choose()));
        succeeding
                .heirs(id)
                .forEach(p ->
                        heirs.add(new Option(String.valueOf(p.id()), p.displayName() + " (" + p.username() + ")")));
        return Templates.succession(new SuccessionView(id, leaving.displayName(), heirs, chosen, errors));
    }
}
