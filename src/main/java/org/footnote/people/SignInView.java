package org.footnote.people;

import java.util.List;
import org.footnote.web.FormErrors;

/**
 * The sign-in page; the password is never shown again.
 *
 * @param to where to go afterwards
 * @param ended whether something was sent after the session had ended, and is lost
 * @param held what was sent then and is carried along, null where there is nothing
 */
public record SignInView(
        String username, String to, boolean ended, UnsentPost held, List<DemoPerson> demo, FormErrors errors) {

    /** Somebody one may enter as with one click. */
    public record DemoPerson(String username, String displayName, String role, String about) {}
}
