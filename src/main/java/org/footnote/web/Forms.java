package org.footnote.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Checks the shape of form records and shows a page again when something is wrong with it. */
@ApplicationScoped
public class Forms {

    private static final int UNPROCESSABLE = 422;

    @Inject
    Validator validator;

    /** Bean Validation of a form record; messages come from {@code ValidationMessages*.properties}. */
    public <F> FormErrors check(F form) {
        return FormErrors.of(form, validator.validate(form));
    }

    /** The page again, with the input kept and the errors shown: status 422. */
    public static Response again(TemplateInstance page) {
        return Response.status(UNPROCESSABLE)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page)
                .build();
    }
}
