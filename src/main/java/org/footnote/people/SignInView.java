package org.footnote.people;

import org.footnote.web.FormErrors;

/** The sign-in page; the password is never shown again. */
public record SignInView(String username, String to, FormErrors errors) {}
