package org.footnote.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.footnote.web.Flash;
import org.footnote.web.FormErrors;
import org.footnote.web.Forms;
import org.footnote.web.Page;
import org.jboss.resteasy.reactive.RestForm;

/** Asking for the end of one's own account. */
@Path("/account/erasure")
@Authenticated
public class AccountErasureResource {

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance erasureAsked(ErasureView view);
    }

    @Inject
    ErasingPerson erasing;

    @Inject
    KeepingAccount keeping;

    @Inject
    Page page;

    @GET
    public TemplateInstance show() {
        return view("", FormErrors.none());
    }

    @POST
    public Response ask(@RestForm String name) {
        ErasureMessages m = page.messages(ErasureMessages.class);
        return erasing.ask(page.viewer().id(), name)
                ? Flash.seeOther("/account/erasure", m.asked())
                : Forms.again(view(name == null ? "" : name, FormErrors.none().add("name", m.username_differs())));
    }

    @POST
    @Path("withdrawal")
    public Response withdraw() {
        erasing.withdraw(page.viewer().id());
        return Flash.seeOther(
                "/account/erasure", page.messages(ErasureMessages.class).withdrawn());
    }

    private TemplateInstance view(String typed, FormErrors errors) {
        Person me = keeping.of(page.viewer().id());
        return Templates.erasureAsked(new ErasureView(
                me.id(), me.displayName(), me.isDemo() ? "" : me.username(), me.erasureAskedAt(), typed, errors));
    }
}
