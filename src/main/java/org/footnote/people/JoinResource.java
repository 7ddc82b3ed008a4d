package org.footnote.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
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
import org.footnote.web.Role;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** The way into a classroom: by a code that is typed, by a link or by the picture that holds it. */
@Path("/join")
@PermitAll
public class JoinResource {

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance join(JoinView view);
    }

    @Inject
    Joining joining;

    @Inject
    SessionCookie cookie;

    @Inject
    Forms forms;

    @Inject
    Page page;

    @Inject
    RoutingContext routing;

    @GET
    public TemplateInstance ask() {
        return page("", FormErrors.none());
    }

    @POST
    public Response typed(@RestForm String code) {
        String plain = JoinCode.plain(code == null ? "" : code);
        FormErrors errors = FormErrors.none();
        return room(plain, errors).isPresent()
                ? Flash.seeOther("/join/" + plain)
                : Forms.again(page(code == null ? "" : code, errors));
    }

    @GET
    @Path("/{code}")
    public Response show(@RestPath String code) {
        FormErrors errors = FormErrors.none();
        Optional<Joining.Behind.Room> room = room(code, errors);
        return room.isPresent()
                ? Response.ok(door(code, room.get(), JoinForm.blank(), errors)).build()
                : Forms.again(page(code, errors));
    }

    @POST
    @Path("/{code}/enrolment")
    @RolesAllowed("student")
    public Response join(@RestPath String code) {
        FormErrors errors = FormErrors.none();
        return room(code, errors).isPresent()
                ? Flash.seeOther("/", words().joined(joining.join(code, page.viewer())))
                : Forms.again(page(code, errors));
    }

    @POST
    @Path("/{code}/account")
    public Response account(@RestPath String code, @BeanParam JoinForm form) {
        FormErrors errors = FormErrors.none();
        Optional<Joining.Behind.Room> room = room(code, errors);
        if (room.isEmpty()) {
            return Forms.again(page(code, errors));
        }
        FormErrors wrong = forms.check(form);
        if (!wrong.any() && !Passwords.fits(form.newPassword())) {
            wrong.add("newPassword", page.messages(PeopleMessages.class).password_too_long());
        }
        if (!wrong.any()) {
            Optional<Person> made = joining.joinAnew(code, form, page.viewer());
            if (made.isPresent()) {
                cookie.issue(routing, made.get());
                return Flash.seeOther("/", words().joined(room.get().name()));
            }
            wrong.add("username", page.messages(PeopleMessages.class).username_taken());
        }
        return Forms.again(door(code, room.get(), form, wrong));
    }

    private Optional<Joining.Behind.Room> room(String code, FormErrors errors) {
        String address = routing.request().remoteAddress().hostAddress();
        Joining.Behind behind = joining.behind(code, address, page.viewer());
        if (behind instanceof Joining.Behind.Room room) {
            return Optional.of(room);
        }
        errors.add(
                "code",
                behind instanceof Joining.Behind.MustWait
                        ? words().code_wait(Joining.WINDOW.toMinutes())
                        : words().code_unknown());
        return Optional.empty();
    }

    private static TemplateInstance page(String code, FormErrors errors) {
        return Templates.join(new JoinView(code, "", JoinView.Who.STRANGER, "", "", errors));
    }

    private TemplateInstance door(String code, Joining.Behind.Room room, JoinForm form, FormErrors errors) {
        JoinView.Who who = !page.viewer().isSignedIn()
                ? JoinView.Who.STRANGER
                : room.inside()
                        ? JoinView.Who.INSIDE
                        : page.viewer().is(Role.STUDENT) ? JoinView.Who.STUDENT : JoinView.Who.OTHER;
        return Templates.join(new JoinView(
                JoinCode.plain(code), room.name(), who, text(form.displayName()), text(form.username()), errors));
    }

    private static String text(String given) {
        return given == null ? "" : given;
    }

    private RoomMessages words() {
        return page.messages(RoomMessages.class);
    }
}
