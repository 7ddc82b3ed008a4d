package org.footnote.web;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Who looks at the page, as far as a page needs to know.
 *
 * @param id     key of the person, 0 when nobody is signed in
 * @param name   display name, empty when nobody is signed in
 * @param role   absent when nobody is signed in
 * @param locale one of {@link Languages}
 * @param zone   where times are shown
 */
public record Viewer(long id, String name, Optional<Role> role, Locale locale, ZoneId zone) {

    /** Name of the attribute of the security identity that carries the viewer of a signed-in person. */
    public static final String ATTRIBUTE = "footnote.viewer";

    public Viewer {
        Objects.requireNonNull(name);
        Objects.requireNonNull(role);
        Objects.requireNonNull(locale);
        Objects.requireNonNull(zone);
        if ((id == 0) != role.isEmpty()) {
            throw new IllegalArgumentException("a signed-in viewer has a key and a role");
        }
    }

    public static Viewer signedIn(long id, String name, Role role, Locale locale, ZoneId zone) {
        return new Viewer(id, name, Optional.of(role), locale, zone);
    }

    /** Somebody who is not signed in. */
    public static Viewer stranger(Locale locale, ZoneId zone) {
        return new Viewer(0, "", Optional.empty(), locale, zone);
    }

    public boolean isSignedIn() {
        return role.isPresent();
    }

    /** Whether what is answered is their own: nobody else takes quizzes. */
    public boolean isStudent() {
        return is(Role.STUDENT);
    }

    public boolean is(Role wanted) {
        return role.filter(r -> r == wanted).isPresent();
    }
}
