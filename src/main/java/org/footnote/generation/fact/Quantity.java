package org.footnote.generation.fact;

import java.util.List;
import org.footnote.generation.Source;
import org.footnote.item.Kind;
import org.footnote.text.Citation;

/** How many or how much.
 *
 * @param amount "6,500", "12"
 * @param counted what is counted, in the plural: "Chinese students"
 * @param question the whole question
 * @param statement the sentence with the value in the place of {}
 */
public record Quantity(
        Event event, String amount, String counted, String question, String statement, List<Citation> evidence)
        implements Fact {

    public Quantity {
        evidence = List.copyOf(evidence);
    }

    @Override
    public String subject() {
        return statement.replace("{}", "");
    }

    @Override
    public String slot() {
        return "quantity";
    }

    @Override
    public String value() {
        return amount;
    }

    @Override
    public Source source() {
        return event.source();
    }

    @Override
    public Kind kind() {
        return Kind.QUANTITY;
    }
}
