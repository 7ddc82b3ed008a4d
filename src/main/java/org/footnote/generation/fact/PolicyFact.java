package org.footnote.generation.fact;

import java.util.List;
import org.footnote.generation.Source;
import org.footnote.item.Kind;
import org.footnote.text.Citation;

/**
 * What is known of a policy or doctrine.
 *
 * @param policy its name, without quotation marks
 * @param question the whole question
 * @param statement a sentence with {} in the place of the value
 * @param inferred whether the value follows from the order of two lists rather than from words
 */
public record PolicyFact(
        String policy,
        Slot slotName,
        String value,
        String question,
        String statement,
        boolean inferred,
        Source source,
        List<Citation> evidence)
        implements Fact {

    /** What may be asked of a policy. */
    public enum Slot {
        PROPOSER,
        OCCASION,
        MEANING,
        AIM,
        /** The policy that answers a question. */
        ANSWERS,
        /** The policy as a member of a named group. */
        MEMBER,
        /** The policy somebody proposed on an occasion. */
        NAME
    }

    public PolicyFact {
        evidence = List.copyOf(evidence);
    }

    @Override
    public String subject() {
        return slotName == Slot.ANSWERS || slotName == Slot.NAME || slotName == Slot.MEMBER
                ? statement.replace("{}", "")
                : policy;
    }

    @Override
    public String slot() {
        return slotName.name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public Kind kind() {
        return Kind.POLICY;
    }
}
