package org.footnote.web;

import io.quarkus.arc.All;
import io.quarkus.csrf.reactive.runtime.CsrfTokenParameterProvider;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What every page shows around its content; templates read it as {@code inject:page}. */
@Named("page")
@RequestScoped
public class Page {

    @Inject
    SecurityIdentity identity;

    @Inject
    RoutingContext routing;

    @Inject
    @All
    List<Sections> rooms;

    @Inject
    @All
    List<Banner> banners;

    @Inject
    Assets assets;

    @Inject
    CsrfTokenParameterProvider csrf;

    private Viewer viewer;

    public Viewer viewer() {
        if (viewer == null) {
            Viewer known = identity.getAttribute(Viewer.ATTRIBUTE);
            viewer = known != null ? known : Viewer.stranger(StrangerLanguage.of(routing), ZoneId.systemDefault());
        }
        return viewer;
    }

    /** The messages of a bundle in the viewer's language, for texts that are made in Java. */
    public <T> T messages(Class<T> bundle) {
        return messages(bundle, viewer().locale());
    }

    /** The messages of a bundle in a language. */
    public static <T> T messages(Class<T> bundle, Locale locale) {
        return MessageBundles.get(bundle, Localized.Literal.of(locale.toLanguageTag()));
    }

    /** The navigation of this viewer, in order. */
    public List<Section> sections() {
        if (!viewer().isSignedIn()) {
            return List.of();
        }
        return rooms.stream()
                .flatMap(room -> room.of(viewer()).stream())
                .sorted(Comparator.comparingInt(Section::order))
                .toList();
    }

    /** What the rooms have to say on every page. */
    public List<String> banners() {
        return banners.stream()
                .map(b -> b.text(viewer()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Shown once, on the first page after a successful post; reading it forgets it. */
    public Optional<String> flash() {
        return Flash.take(routing);
    }

    /** Value of the {@code lang} attribute. */
    public String lang() {
        return viewer().locale().equals(Languages.CHINESE)
                ? "zh-Hans"
                : viewer().locale().toLanguageTag();
    }

    /** The role in the viewer's language, empty for a stranger. */
    public String roleName() {
        return viewer().role().map(this::roleName).orElse("");
    }

    /** Any role in the viewer's language. */
    public String roleName(Role role) {
        WebMessages messages = messages(WebMessages.class);
        return switch (role) {
            case STUDENT -> messages.role_student();
            case TEACHER -> messages.role_teacher();
            case ADMIN -> messages.role_admin();
        };
    }

    /** Value of the hidden field that the csrf tag prints. */
    public String token() {
        try {
            return csrf.getToken();
        } catch (IllegalStateException unset) {
            // an error page of a request that was refused before a token was made: the browser may hold one
            Cookie cookie = routing.request().getCookie(csrf.getCookieName());
            return cookie == null ? "" : cookie.getValue();
        }
    }

    /** Address of the style sheet, changing with its content so that browsers may keep it for good. */
    public String sheet() {
        return assets.sheet();
    }

    /**
     * Address of the worker that stands between a student's pages and the network; it changes with what the worker keeps, and
     * the language of that.
     */
    public Optional<String> worker() {
        return viewer().role()
                .filter(Role.STUDENT::equals)
                .map(student -> assets.worker() + "&lang=" + viewer().locale().toLanguageTag());
    }
}
