package org.footnote.quiz;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;

/** Why a student holds a question to be wrong. */
public record ChallengeForm(
        @RestForm
        @NotBlank(message = "{challenge.reason.missing}")
        @Size(max = Challenge.LONGEST, message = "{challenge.reason.long}")
        String reason) {

    public static ChallengeForm empty() {
        return new ChallengeForm("");
    }
}
