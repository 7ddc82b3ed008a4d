package org.footnote.people;

import jakarta.validation.constraints.NotBlank;
import org.jboss.resteasy.reactive.RestForm;

/** @param to where to go afterwards, a path of ours */
record SignInForm(
        @RestForm @NotBlank(message = "{people.username.missing}")
        String username,

        @RestForm @NotBlank(message = "{people.password.missing}")
        String password,

        @RestForm String to) {}
