package org.footnote.generation.fact;

import java.util.List;
import org.footnote.generation.Source;
import org.footnote.generation.language.Words;
import org.footnote.item.Kind;
import org.footnote.text.Citation;
import org.footnote.text.DatePrecision;
import org.footnote.text.DateValue;

/**
 * When something happened.
 *
 * @param accepted other values for the same event that sources give and that do not exclude this one
 * @param disputed values of other sources that do exclude it
 */
public record DatedEvent(
        Event event, DateValue date, List<DateValue> accepted, List<DateValue> disputed, List<Citation> evidence)
        implements Fact {

    public DatedEvent {
        accepted = List.copyOf(accepted);
        disputed = List.copyOf(disputed);
        evidence = List.copyOf(evidence);
    }

    /**
     * Whether it is something that people do again and again, as travelling is: then the year belongs to the question, which
     * asks for the day or the month.
     */
    public boolean recurs() {
        boolean fine = date.precision() == DatePrecision.DAY || date.precision() == DatePrecision.MONTH;
        return fine && event.verb().can("travel") && slot().equals("date") && accepted.isEmpty() && disputed.isEmpty();
    }

    /** "The 1973 crisis began …": the name of what happened tells its year, so that only the day or the month can be asked. */
    public boolean namesYear() {
        boolean fine = date.precision() == DatePrecision.DAY || date.precision() == DatePrecision.MONTH;
        return fine
                && slot().equals("date")
                && accepted.isEmpty()
                && disputed.isEmpty()
                && date.start().getYear() == date.end().getYear()
                && Words.contains(event.told(), Integer.toString(date.end().getYear()));
    }

    /** Whether the event is told in the words of the source only, in quotation marks. */
    public boolean isQuoted() {
        return event.wording() != null && event.wording().quoted();
    }

    @Override
    public String subject() {
        return event.told();
    }

    @Override
    public String slot() {
        String preposition = event.datePreposition();
        return preposition.equals("until") || preposition.equals("since") ? preposition : "date";
    }

    @Override
    public String value() {
        return date.label();
    }

    @Override
    public Source source() {
        return event.source();
    }

    @Override
    public Kind kind() {
        return Kind.DATE;
    }
}
