package org.footnote.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.footnote.web.Flash;
import org.footnote.web.FormErrors;
import org.footnote.web.Forms;
import org.footnote.web.Page;
import org.footnote.web.Role;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Classrooms: administrators say who is in them, those who teach there give extra time. */
@Path("/classrooms")
@RolesAllowed("admin")
public class ClassroomResource {

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance classrooms(ClassroomsView view);

        static native TemplateInstance classroom(ClassroomView view);
    }

    @Inject
    KeepingClassrooms keeping;

    @Inject
    KeepingAccommodations accommodations;

    @Inject
    Forms forms;

    @Inject
    Page page;

    @Inject
    SecurityIdentity identity;

    @GET
    public TemplateInstance list() {
        return list("", FormErrors.none());
    }

    @POST
    public Response add(@BeanParam ClassroomForm form) {
        FormErrors errors = forms.check(form);
        if (!errors.any()) {
            Optional<Classroom> made = keeping.add(actor(), form.name());
            if (made.isPresent()) {
                return Flash.seeOther(
                        "/classrooms/" + made.get().id(), messages().classroom_made());
            }
            errors.add("name", messages().classroom_taken());
        }
        return Forms.again(list(form.name(), errors));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"admin", "teacher"})
    public TemplateInstance show(@RestPath long id) {
        return show(id, "", FormErrors.none());
    }

    @POST
    @Path("{id}/enrolments")
    public Response enrol(@RestPath long id, @RestForm String username) {
        String wanted = username == null ? "" : username;
        return keeping.enrol(actor(), id, wanted)
                ? Flash.seeOther("/classrooms/" + id, messages().enrolled(wanted.strip()))
                : Forms.again(show(
                        id, wanted, FormErrors.none().add("username", messages().username_unknown())));
    }

    @POST
    @Path("{id}/withdrawals")
    public Response withdraw(@RestPath long id, @RestForm long person) {
        keeping.withdraw(actor(), id, person);
        return Flash.seeOther("/classrooms/" + id, messages().withdrawn());
    }

    @POST
    @Path("{id}/accommodations")
    @RolesAllowed({"admin", "teacher"})
    public Response accommodate(@RestPath long id, @RestForm long person, @RestForm String factor) {
        double wanted = ExtraTime.of(factor).orElseThrow(BadRequestException::new);
        accommodations.grant(actor(), page.viewer(), id, person, wanted);
        return Flash.seeOther("/classrooms/" + id, messages().extra_time_kept());
    }

    private TemplateInstance list(String name, FormErrors errors) {
        return Templates.classrooms(new ClassroomsView(keeping.summaries(), name, errors));
    }

    private TemplateInstance show(long id, String username, FormErrors errors) {
        Classroom classroom = accommodations.classroom(id, page.viewer());
        List<ClassroomView.Entry> members = keeping.members(id).stream()
                .map(m -> new ClassroomView.Entry(
                        m.personId(),
                        m.username(),
                        m.displayName(),
                        page.roleName(m.part() == Enrolment.Part.TEACHER ? Role.TEACHER : Role.STUDENT),
                        m.part() == Enrolment.Part.TEACHER ? List.of() : times(m.timeFactor())))
                .toList();
        boolean administered = page.viewer().is(Role.ADMIN);
        return Templates.classroom(new ClassroomView(
                id, classroom.name(), administered, classroom.isArchived(), members, username, errors));
    }

    private static List<ClassroomView.Time> times(double now) {
        return ExtraTime.CHOICES.stream()
                .map(c -> new ClassroomView.Time(String.valueOf(c), ExtraTime.percent(c), c == now))
                .toList();
    }

    private String actor() {
        return identity.getPrincipal().getName();
    }

    private PeopleMessages messages() {
        return page.messages(PeopleMessages.class);
    }
}
