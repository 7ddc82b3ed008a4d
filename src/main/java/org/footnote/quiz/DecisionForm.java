package org.footnote.quiz;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestForm;

/** What a teacher answers to a challenge. */
record DecisionForm(
        @RestForm
        @NotBlank(message = "{challenge.answer.missing}")
        @Size(max = Challenge.LONGEST, message = "{challenge.answer.long}")
        String answer,

        @RestForm
        @NotNull(message = "{challenge.outcome.missing}")
        @Pattern(regexp = "upheld|declined", message = "{challenge.outcome.missing}")
        String outcome) {

    static DecisionForm empty() {
        return new DecisionForm("", "");
    }

    Challenge.State state() {
        return Challenge.State.valueOf(outcome.toUpperCase(Locale.ROOT));
    }
}
