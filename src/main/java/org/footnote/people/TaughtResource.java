package org.footnote.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.footnote.web.Flash;
import org.footnote.web.FormErrors;
import org.footnote.web.Forms;
import org.footnote.web.Page;

/** A teacher's own classrooms. */
@Path("/desk/classrooms")
@RolesAllowed("teacher")
public class TaughtResource {

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance taught(TaughtView view);
    }

    @Inject
    KeepingRoom keeping;

    @Inject
    Forms forms;

    @Inject
    Page page;

    @Inject
    SecurityIdentity identity;

    @GET
    public TemplateInstance all() {
        return Templates.taught(new TaughtView(keeping.own(page.viewer()), "", FormErrors.none()));
    }

    @POST
    public Response make(@BeanParam ClassroomForm form) {
        FormErrors errors = forms.check(form);
        if (!errors.any()) {
            Optional<Long> made = keeping.make(identity.getPrincipal().getName(), form.name(), page.viewer());
            if (made.isPresent()) {
                return Flash.seeOther(
                        "/classrooms/" + made.get() + "/door",
                        page.messages(RoomMessages.class).room_made());
            }
            errors.add("name", page.messages(PeopleMessages.class).classroom_taken());
        }
        return Forms.again(Templates.taught(new TaughtView(keeping.own(page.viewer()), form.name(), errors)));
    }
}
