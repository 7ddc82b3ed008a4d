package org.footnote.web;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;

/** The language of somebody who is not signed in: what they chose on the sign-in page, else what the browser asks. */
final class StrangerLanguage {

    private static final String PARAMETER = "lang";
    private static final String COOKIE = "footnote-language";

    private StrangerLanguage() {}

    static Locale of(RoutingContext routing) {
        String chosen = routing.request().getParam(PARAMETER);
        if (chosen != null) {
            Locale locale = Languages.of(chosen);
            routing.response()
                    .addCookie(Cookie.cookie(COOKIE, locale.toLanguageTag())
                            .setPath("/")
                            .setHttpOnly(true)
                            .setSameSite(CookieSameSite.LAX));
            return locale;
        }
        Cookie kept = routing.request().getCookie(COOKIE);
        return kept != null
                ? Languages.of(kept.getValue())
                : Languages.accepted(routing.request().getHeader("Accept-Language"));
    }
}
