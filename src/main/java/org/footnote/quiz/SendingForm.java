package org.footnote.quiz;

import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import org.footnote.item.Certainty;

/**
 * What a page sends beside an answer.
 *
 * @param certainty how sure, where the quiz asks
 * @param seen sequence of the last step of the slot the page knew
 * @param mine the same, of a step that the student has seen and wants to replace
 * @param answerId made by the browser, the same when it sends the same answer again
 * @param age milliseconds since the answer was given
 * @param settle present where the answer is to be marked at once
 * @param quiet present where the page only wants to hear what came of it
 */
public record SendingForm(
        @FormParam("certainty") String certainty,
        @FormParam("seen") String seen,
        @FormParam("mine") String mine,
        @FormParam("answer-id") String answerId,
        @FormParam("age") String age,
        @FormParam("settle") String settle,
        @FormParam("quiet") String quiet) {

    /** Longest id of an answer. */
    private static final int LONGEST = 64;

    /** The same of one question on a page with all of them. */
    static SendingForm of(MultivaluedMap<String, String> form, int slot) {
        String prefix = Asked.prefix(slot);
        return new SendingForm(
                form.getFirst(prefix + "certainty"),
                form.getFirst(prefix + "seen"),
                chosen(form, "mine", slot),
                null,
                null,
                chosen(form, "settle", slot),
                null);
    }

    /** What a button says about one slot, as {@code 3:on}. */
    static String chosen(MultivaluedMap<String, String> form, String button, int slot) {
        String value = form.getFirst(button);
        return value != null && value.startsWith(slot + ":") ? value.substring(value.indexOf(':') + 1) : null;
    }

    Optional<Certainty> sure() {
        return Certainty.of(certainty);
    }

    boolean settles() {
        return settle != null;
    }

    boolean isQuiet() {
        return quiet != null;
    }

    Origin origin() {
        Optional<String> id = Optional.ofNullable(answerId).filter(i -> !i.isBlank() && i.length() <= LONGEST);
        return new Origin(id, number(mine == null ? seen : mine).map(Long::intValue), number(age));
    }

    private static Optional<Long> number(String text) {
        return Optional.ofNullable(text).filter(t -> t.matches("\\d{1,9}")).map(Long::valueOf);
    }
}
