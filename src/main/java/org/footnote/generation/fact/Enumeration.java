package org.footnote.generation.fact;

import java.util.List;
import org.footnote.generation.Source;
import org.footnote.generation.language.Sentence;
import org.footnote.item.Kind;
import org.footnote.text.Citation;

/**
 * What belongs to a whole: principles of a policy, states that did something together.
 *
 * @param question asks which belong to it: "which of these …?"
 * @param leans whether only the document explains the question
 */
public record Enumeration(
        String question, List<String> members, boolean leans, Sentence sentence, List<Citation> evidence)
        implements Fact {

    public Enumeration {
        members = List.copyOf(members);
        evidence = List.copyOf(evidence);
    }

    @Override
    public String subject() {
        return question;
    }

    @Override
    public String slot() {
        return "members";
    }

    @Override
    public String value() {
        return String.join("; ", members);
    }

    @Override
    public Source source() {
        return sentence.source();
    }

    @Override
    public Kind kind() {
        return Kind.ENUMERATION;
    }
}
