package org.footnote.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.footnote.item.Cloze;
import org.footnote.item.Item;
import org.footnote.item.MultipleChoice;
import org.footnote.item.Response;
import org.footnote.item.TrueFalse;

/**
 * A question as it is shown before the submission. There is no key, no explanation and no order of the writer's in it, so
 * no page made of it can give one away.
 *
 * @param form which fragment shows it
 * @param stem up to the gap, where there is one
 * @param after what follows the gap, else empty
 * @param options choices in the order they are shown, else empty
 * @param entered what was typed, else empty
 */
public record Asked(Form form, String stem, String after, List<Option> options, String entered) {

    /** How a question is answered. */
    public enum Form {
        CHOICE,
        JUDGEMENT,
        GAP
    }

    /**
     * @param value what the form sends: the place on the page, or true or false
     * @param text empty for true and false, which each language names itself
     */
    public record Option(String value, String letter, String text, boolean chosen) {}

    static Asked of(Item item, List<Integer> order, Optional<Response> response) {
        if (item instanceof MultipleChoice choice) {
            List<Option> options = new ArrayList<>();
            for (int position : order) {
                boolean chosen = response.equals(Optional.of(new Response.Chosen(position)));
                options.add(new Option(
                        String.valueOf(options.size()),
                        letter(options.size()),
                        choice.choices().get(position).text(),
                        chosen));
            }
            return new Asked(Form.CHOICE, choice.stem(), "", List.copyOf(options), "");
        }
        if (item instanceof TrueFalse) {
            List<Option> options = new ArrayList<>();
            for (boolean value : List.of(true, false)) {
                boolean chosen = response.equals(Optional.of(new Response.Judged(value)));
                options.add(new Option(String.valueOf(value), letter(options.size()), "", chosen));
            }
            return new Asked(Form.JUDGEMENT, item.stem(), "", List.copyOf(options), "");
        }
        if (item instanceof Cloze) {
            int gap = item.stem().indexOf(Cloze.GAP);
            String entered = response.map(r -> ((Response.Entered) r).text()).orElse("");
            return new Asked(
                    Form.GAP,
                    item.stem().substring(0, gap),
                    item.stem().substring(gap + Cloze.GAP.length()),
                    List.of(),
                    entered);
        }
        throw new IllegalStateException("no way to ask " + item.getClass());
    }

    public boolean gap() {
        return form == Form.GAP;
    }

    public boolean judgement() {
        return form == Form.JUDGEMENT;
    }

    /** The same question with what somebody typed just now. */
    Asked entered(String typed) {
        return new Asked(form, stem, after, options, typed);
    }

    /** Hung letter of a place on the page. */
    static String letter(int position) {
        return String.valueOf((char) ('A' + position));
    }
}
