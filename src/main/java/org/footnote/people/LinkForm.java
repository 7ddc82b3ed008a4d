package org.footnote.people;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;

/** A password chosen through a one-time link. */
record LinkForm(
        @RestForm
        @NotNull(message = "{people.password.missing}")
        @Size(min = Passwords.SHORTEST, message = "{people.password.short}")
        String newPassword) {}
