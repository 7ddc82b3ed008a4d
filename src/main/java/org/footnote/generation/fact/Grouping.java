package org.footnote.generation.fact;

import java.util.List;
import org.footnote.generation.Source;
import org.footnote.item.Kind;
import org.footnote.text.Citation;

/**
 * What several facts have in common: the order of events, or which belongs to which. Memory is kept of it like of any fact.
 *
 * @param key made of the keys of the facts it groups
 * @param subject what is put in order or matched
 * @param slot "order", "pairs" or "members"
 */
public record Grouping(
        String key, Kind kind, String subject, String slot, String value, Source source, List<Citation> evidence)
        implements Fact {

    public Grouping {
        evidence = List.copyOf(evidence);
    }
}
