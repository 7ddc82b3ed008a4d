package org.footnote.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;

/**
 * The lengths bound what the throttle remembers of strangers.
 *
 * @param to where to go afterwards, a path of ours
 */
record SignInForm(
        @RestForm
        @NotBlank(message = "{people.username.missing}")
        @Size(max = 200, message = "{people.username.missing}")
        String username,

        @RestForm
        @NotBlank(message = "{people.password.missing}")
        @Size(max = 1000, message = "{people.password.missing}")
        String password,

        @RestForm String to) {}
