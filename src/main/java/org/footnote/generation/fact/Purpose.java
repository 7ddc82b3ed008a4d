package org.footnote.generation.fact;

import java.util.List;
import org.footnote.generation.Source;
import org.footnote.item.Kind;
import org.footnote.text.Citation;

/** What something was done for.
 *
 * @param purpose "to prevent …"
 */
public record Purpose(Event event, String purpose, List<Citation> evidence) implements Fact {

    public Purpose {
        evidence = List.copyOf(evidence);
    }

    @Override
    public String subject() {
        return event.told();
    }

    @Override
    public String slot() {
        return "purpose";
    }

    @Override
    public String value() {
        return purpose;
    }

    @Override
    public Source source() {
        return event.source();
    }

    @Override
    public Kind kind() {
        return Kind.CAUSE;
    }
}
