package org.footnote.material;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;

/** How a collection is called and what it is about. */
public record CollectionForm(
        @RestForm
        @NotBlank(message = "{material.title.missing}")
        @Size(max = DocumentCollection.TITLE_LENGTH, message = "{material.collection.title.long}")
        String title,

        @RestForm @Size(max = DocumentCollection.DESCRIPTION_LENGTH, message = "{material.description.long}")
        String description) {

    public CollectionForm {
        description = description == null ? "" : description;
    }

    static CollectionForm empty() {
        return new CollectionForm("", "");
    }
}
