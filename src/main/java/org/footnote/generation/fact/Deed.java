package org.footnote.generation.fact;

import java.util.List;
import org.footnote.generation.Source;
import org.footnote.item.Kind;
import org.footnote.text.Citation;

/** Who did something. */
public record Deed(Event event, List<Citation> evidence) implements Fact {

    public Deed {
        evidence = List.copyOf(evidence);
    }

    @Override
    public String subject() {
        return event.predicate();
    }

    @Override
    public String slot() {
        return "person";
    }

    @Override
    public String value() {
        return event.person();
    }

    @Override
    public Source source() {
        return event.source();
    }

    @Override
    public Kind kind() {
        return Kind.PERSON;
    }
}
