package org.footnote.generation.fact;

import java.util.List;
import org.footnote.generation.Source;
import org.footnote.item.Kind;
import org.footnote.text.Citation;

/** Where somebody went or something was done.
 *
 * @param before the complement up to the place, its preposition included ("to", "in")
 */
public record Place(Event event, String preposition, String place, List<Citation> evidence) implements Fact {

    public Place {
        evidence = List.copyOf(evidence);
    }

    @Override
    public String subject() {
        return event.told().replace(place, "").strip();
    }

    @Override
    public String slot() {
        return "place";
    }

    @Override
    public String value() {
        return place;
    }

    @Override
    public Source source() {
        return event.source();
    }

    @Override
    public Kind kind() {
        return Kind.PLACE;
    }
}
