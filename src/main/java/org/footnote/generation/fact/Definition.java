package org.footnote.generation.fact;

import java.util.List;
import org.footnote.generation.Source;
import org.footnote.item.Kind;
import org.footnote.text.Citation;

/**
 * What something is.
 *
 * @param question the whole question
 * @param statement a sentence with {} in the place of the value
 * @param others further values of the same subject, which are no distractors
 */
public record Definition(
        String subject,
        String value,
        List<String> others,
        String question,
        String statement,
        Source source,
        List<Citation> evidence)
        implements Fact {

    public Definition {
        others = List.copyOf(others);
        evidence = List.copyOf(evidence);
    }

    @Override
    public String slot() {
        return "definition";
    }

    @Override
    public Kind kind() {
        return Kind.DEFINITION;
    }
}
