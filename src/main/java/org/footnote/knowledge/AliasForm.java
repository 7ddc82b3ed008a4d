package org.footnote.knowledge;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;

/** The list as it is written. */
public record AliasForm(
        @RestForm
        @NotNull(message = "{knowledge.aliases.missing}")
        @Size(max = AliasList.LENGTH, message = "{knowledge.aliases.long}")
        String aliases) {}
