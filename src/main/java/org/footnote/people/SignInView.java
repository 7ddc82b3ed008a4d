package org.footnote.people;

import java.util.List;
import org.footnote.web.FormErrors;

/** The sign-in page; the password is never shown again. */
public record SignInView(String username, String to, List<DemoPerson> demo, FormErrors errors) {

    /** Somebody one may enter as with one click. */
    public record DemoPerson(String username, String displayName, String role, String about) {}
}
