package org.footnote.material;

import java.util.Optional;
import org.footnote.text.Span;
import org.jboss.resteasy.reactive.RestQuery;

/** The span an address asks to have marked; anything may stand there. */
public record MarkRequest(@RestQuery String from, @RestQuery String to) {

    /** At most nine digits, so that they fit. */
    private static final String NUMBER = "[0-9]{1,9}";

    boolean isAsked() {
        return from != null || to != null;
    }

    /** Empty where nothing or nonsense is asked. */
    Optional<Span> span() {
        if (from == null || to == null || !from.matches(NUMBER) || !to.matches(NUMBER)) {
            return Optional.empty();
        }
        int start = Integer.parseInt(from);
        int end = Integer.parseInt(to);
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }
}
