package org.footnote.web;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** One sentence carried over a redirect in a short-lived cookie. */
public final class Flash {

    private static final String COOKIE = "footnote-flash";
    private static final int SECONDS = 60;

    private Flash() {}

    /** 303 to a path of ours; the page there shows the sentence once. */
    public static Response seeOther(String path, String sentence) {
        String value =
                Base64.getUrlEncoder().withoutPadding().encodeToString(sentence.getBytes(StandardCharsets.UTF_8));
        return Response.seeOther(URI.create(path))
                .cookie(new NewCookie.Builder(COOKIE)
                        .value(value)
                        .path("/")
                        .maxAge(SECONDS)
                        .httpOnly(true)
                        .sameSite(NewCookie.SameSite.LAX)
                        .build())
                .build();
    }

    /** 303 to a path of ours. */
    public static Response seeOther(String path) {
        return Response.seeOther(URI.create(path)).build();
    }

    static Optional<String> take(RoutingContext routing) {
        Cookie cookie = routing.request().getCookie(COOKIE);
        if (cookie == null || cookie.getValue().isEmpty()) {
            return Optional.empty();
        }
        routing.response()
                .addCookie(Cookie.cookie(COOKIE, "")
                        .setPath("/")
                        .setMaxAge(0)
                        .setHttpOnly(true)
                        .setSameSite(CookieSameSite.LAX));
        try {
            byte[] sentence = Base64.getUrlDecoder().decode(cookie.getValue());
            return Optional.of(new String(sentence, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }
}
