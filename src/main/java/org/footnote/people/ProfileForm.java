package org.footnote.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;

/** How somebody wants to be shown and spoken to. An empty language means: as the browser asks. */
public record ProfileForm(
        @RestForm
        @NotBlank(message = "{people.displayName.missing}")
        @Size(max = 120, message = "{people.displayName.long}")
        String displayName,

        @RestForm String language,
        @RestForm String zone) {

    static ProfileForm of(Person person) {
        return new ProfileForm(
                person.displayName(),
                person.locale().map(java.util.Locale::toLanguageTag).orElse(""),
                person.zone().getId());
    }
}
