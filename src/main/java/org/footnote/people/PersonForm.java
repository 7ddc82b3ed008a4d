package org.footnote.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.footnote.web.Role;
import org.jboss.resteasy.reactive.RestForm;

/** Somebody new, in the order of the page. */
public record PersonForm(
        @RestForm
        @NotBlank(message = "{people.displayName.missing}")
        @Size(max = 120, message = "{people.displayName.long}")
        String displayName,

        @RestForm
        @NotNull(message = "{people.username.missing}")
        @Pattern(regexp = PersonForm.USERNAME, message = "{people.username.shape}")
        String username,

        @RestForm @NotNull(message = "{people.role.missing}")
        Role role) {

    /** Letters and digits of any script, and the signs of an e-mail address. */
    static final String USERNAME = "\\s*[\\p{L}\\p{N}._@+-]{2,64}\\s*";

    static PersonForm blank() {
        return new PersonForm("", "", Role.STUDENT);
    }
}
