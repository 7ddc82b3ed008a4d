package org.footnote.people;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A form that came after its session had ended. The sign-in page carries it, and whoever signs in sends it again, if they
 * are who filled it in. Nothing of it is kept on the server.
 *
 * @param path where it was sent, a path of ours
 * @param person who filled it in
 * @param fields in the order of the form, without its token
 */
public record UnsentPost(String path, long person, List<Field> fields) {

    /** One field with one value. */
    public record Field(String name, String value) {}

    /** Nothing where it does not say who filled it in, or holds a password. */
    static Optional<UnsentPost> of(String path, MultivaluedMap<String, String> form) {
        List<Field> fields = new ArrayList<>();
        form.forEach((name, values) -> {
            if (!name.equals("csrf-token") && !name.equals("sent-by")) {
                values.forEach(value -> fields.add(new Field(name, value)));
            }
        });
        return of(path, form.getFirst("sent-by"), fields);
    }

    static Optional<UnsentPost> of(String path, String person, List<Field> fields) {
        boolean whole = ReturnPath.of(path).equals(path) && person != null && person.matches("\\d{1,18}");
        boolean secret =
                fields.stream().anyMatch(f -> f.name().toLowerCase(Locale.ROOT).contains("password"));
        return whole && !secret
                ? Optional.of(new UnsentPost(path, Long.parseLong(person), List.copyOf(fields)))
                : Optional.empty();
    }
}
