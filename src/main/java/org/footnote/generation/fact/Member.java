package org.footnote.generation.fact;

import java.util.List;
import org.footnote.generation.Source;
import org.footnote.item.Kind;
import org.footnote.text.Citation;

/**
 * What belongs to a named group.
 *
 * @param question the whole question
 * @param statement a sentence with {} in the place of the value
 * @param others further values of the same subject, which are no distractors
 */
public record Member(
        String subject,
        String value,
        List<String> others,
        String question,
        String statement,
        Source source,
        List<Citation> evidence)
        implements Fact {

    public Member {
        others = List.copyOf(others);
        evidence = List.copyOf(evidence);
    }

    @Override
    public String slot() {
        return "member";
    }

    @Override
    public Kind kind() {
        return Kind.ENUMERATION;
    }
}
