package org.footnote.people;

import java.util.List;
import org.footnote.web.FormErrors;
import org.footnote.web.Option;

/** The account page. Passwords are never shown again. */
public record AccountView(
        String username,
        boolean demo,
        ProfileForm profile,
        List<Option> languages,
        List<Option> zones,
        FormErrors errors) {}
