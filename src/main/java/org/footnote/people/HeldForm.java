package org.footnote.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;

/** A form that the sign-in page carries along: its fields as pairs of name and value. */
record HeldForm(
        @RestForm("held-path") String path,
        @RestForm("held-by") String by,
        @RestForm("held-name") List<String> names,
        @RestForm("held-value") List<String> values) {

    Optional<UnsentPost> post() {
        if (path == null || names == null || values == null || names.size() != values.size()) {
            return Optional.empty();
        }
        List<UnsentPost.Field> fields = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            fields.add(new UnsentPost.Field(names.get(i), values.get(i)));
        }
        return UnsentPost.of(path, by, fields);
    }
}
