package org.footnote.generation.fact;

import java.util.List;
import org.footnote.generation.Source;
import org.footnote.item.Kind;
import org.footnote.text.Citation;

/**
 * What a treaty settles: parties, duration, amount, instalments, permission, ban.
 *
 * @param treaty as it stands in the middle of a sentence, with its article
 * @param about what the term is about beyond the treaty, or empty ("the loan")
 * @param question the whole question
 * @param statement a sentence with {} in the place of the value
 */
public record TermOfTreaty(
        String treaty,
        Slot slotName,
        String about,
        String value,
        String question,
        String statement,
        Source source,
        List<Citation> evidence)
        implements Fact {

    /** The terms that are understood. */
    public enum Slot {
        NAME,
        PARTIES,
        DURATION,
        AMOUNT,
        LENDER,
        INSTALMENTS,
        PERIOD,
        EXPIRY,
        PERMISSION,
        PROVISION,
        TARGET
    }

    public TermOfTreaty {
        evidence = List.copyOf(evidence);
    }

    @Override
    public String subject() {
        return about.isEmpty() ? treaty : treaty + " " + about;
    }

    @Override
    public String slot() {
        return slotName.name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public Kind kind() {
        return Kind.TREATY_TERM;
    }
}
