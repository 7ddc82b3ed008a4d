package org.footnote.material;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;

/** How a document is named; author and reference may be empty. */
public record DocumentForm(
        @RestForm
        @NotBlank(message = "{material.title.missing}")
        @Size(max = Document.TITLE_LENGTH, message = "{material.document.title.long}")
        String title,

        @RestForm @Size(max = Document.AUTHOR_LENGTH, message = "{material.author.long}")
        String author,

        @RestForm @Size(max = Document.REFERENCE_LENGTH, message = "{material.reference.long}")
        String reference) {}
