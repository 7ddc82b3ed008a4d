package org.footnote.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;

/** A student who has no account yet, in the order of the page. */
record JoinForm(
        @RestForm
        @NotBlank(message = "{people.displayName.missing}")
        @Size(max = 120, message = "{people.displayName.long}")
        String displayName,

        @RestForm
        @NotNull(message = "{people.username.missing}")
        @Pattern(regexp = PersonForm.USERNAME, message = "{people.username.shape}")
        String username,

        @RestForm
        @NotNull(message = "{people.password.missing}")
        @Size(min = Passwords.SHORTEST, message = "{people.password.short}")
        String newPassword) {

    static JoinForm blank() {
        return new JoinForm("", "", "");
    }
}
