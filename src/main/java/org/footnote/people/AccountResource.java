package org.footnote.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.footnote.web.Flash;
import org.footnote.web.FormErrors;
import org.footnote.web.Forms;
import org.footnote.web.Languages;
import org.footnote.web.Option;
import org.footnote.web.Page;

/** One's own account. */
@Path("/account")
@Authenticated
public class AccountResource {

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance account(AccountView view);
    }

    @Inject
    KeepingAccount keeping;

    @Inject
    SessionCookie cookie;

    @Inject
    Forms forms;

    @Inject
    Page page;

    @Inject
    RoutingContext routing;

    @GET
    public TemplateInstance show() {
        return page(ProfileForm.of(keeping.of(page.viewer().id())), FormErrors.none());
    }

    @POST
    @Path("profile")
    public Response describe(@BeanParam ProfileForm form) {
        FormErrors errors = forms.check(form);
        if (!known(languages(), form.language())) {
            errors.add("language", messages().language_unknown());
        }
        if (!Zones.known(form.zone())) {
            errors.add("zone", messages().zone_unknown());
        }
        if (errors.any()) {
            return Forms.again(page(form, errors));
        }
        Optional<Locale> language =
                Optional.of(form.language()).filter(l -> !l.isEmpty()).map(Languages::of);
        keeping.describe(page.viewer().id(), form.displayName(), language, ZoneId.of(form.zone()));
        Locale next = language.orElse(page.viewer().locale());
        return Flash.seeOther(
                "/account", Page.messages(PeopleMessages.class, next).saved());
    }

    @POST
    @Path("password")
    public Response changePassword(@BeanParam PasswordForm form) {
        FormErrors errors = forms.check(form);
        if (!errors.any() && !Passwords.fits(form.newPassword())) {
            errors.add("newPassword", messages().password_too_long());
        }
        if (!errors.any()) {
            Optional<Person> changed =
                    keeping.changePassword(page.viewer().id(), form.oldPassword(), form.newPassword());
            if (changed.isPresent()) {
                cookie.issue(routing, changed.get());
                return Flash.seeOther("/account", messages().password_changed());
            }
            errors.add("oldPassword", messages().old_password_not_right());
        }
        return Forms.again(page(ProfileForm.of(keeping.of(page.viewer().id())), errors));
    }

    private TemplateInstance page(ProfileForm profile, FormErrors errors) {
        Person person = keeping.of(page.viewer().id());
        return Templates.account(new AccountView(
                person.username(), person.isDemo(), profile, languages(), Zones.options(profile.zone()), errors));
    }

    private List<Option> languages() {
        return List.of(
                new Option("", messages().language_browser()), new Option("en", "English"), new Option("zh", "简体中文"));
    }

    private PeopleMessages messages() {
        return page.messages(PeopleMessages.class);
    }

    private static boolean known(List<Option> options, String value) {
        return options.stream().anyMatch(o -> o.value().equals(value));
    }
}
