package org.footnote.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;

/** A new classroom. */
record ClassroomForm(
        @RestForm
        @NotBlank(message = "{people.classroom.missing}")
        @Size(max = 120, message = "{people.classroom.long}")
        String name) {}
