package org.footnote.generation.fact;

import java.util.List;
import org.footnote.generation.Source;
import org.footnote.generation.language.Words;
import org.footnote.item.Kind;
import org.footnote.text.Citation;

/** One typed claim with the spans that prove it. */
public sealed interface Fact
        permits Claim,
                DatedEvent,
                Deed,
                Enumeration,
                TermOfTreaty,
                PolicyFact,
                Statement,
                Quantity,
                Place,
                Purpose,
                Grouping {

    /** What the fact is about, readable by itself. */
    String subject();

    /** What is asked of the subject: "date", "person", "duration" … */
    String slot();

    /** The value, as the product writes it. */
    String value();

    /** What proves the value; the first span is shown first. */
    List<Citation> evidence();

    Source source();

    Kind kind();

    /** Name of the type in reports. */
    default String type() {
        return getClass()
                .getSimpleName()
                .replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ")
                .toLowerCase(java.util.Locale.ROOT);
    }

    /** Content, not position: drafting again or replacing a document by one that says the same keeps it. */
    default String key() {
        return kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "/" + slot() + "/"
                + Words.slug(subject()) + "=" + Words.slug(value());
    }
}
