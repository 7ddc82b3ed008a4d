package org.footnote.generation.fact;

import java.util.List;
import org.footnote.generation.Source;
import org.footnote.item.Kind;
import org.footnote.text.Citation;
import org.footnote.text.DateValue;

/**
 * Who said something.
 *
 * @param speaker full name
 * @param verb past tense: "declared"
 * @param words what was said: a quotation, or a clause that starts with "that"
 * @param occasion "at the preparatory meeting …", or empty
 * @param date or null
 */
public record Statement(
        String speaker,
        String verb,
        String words,
        boolean quoted,
        String occasion,
        DateValue date,
        Source source,
        List<Citation> evidence)
        implements Fact {

    public Statement {
        evidence = List.copyOf(evidence);
    }

    @Override
    public String subject() {
        return words;
    }

    @Override
    public String slot() {
        return "speaker";
    }

    @Override
    public String value() {
        return speaker;
    }

    @Override
    public Kind kind() {
        return Kind.QUOTATION;
    }
}
