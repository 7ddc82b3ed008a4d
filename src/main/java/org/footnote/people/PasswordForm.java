package org.footnote.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;

/** A password against another. */
record PasswordForm(
        @RestForm @NotBlank(message = "{people.password.old.missing}")
        String oldPassword,

        @RestForm
        @NotNull(message = "{people.password.missing}")
        @Size(min = Passwords.SHORTEST, message = "{people.password.short}")
        String newPassword) {}
