package org.footnote.item;

/** How responses are marked: the one place that decides. */
public final class Marking {

    private Marking() {}

    /**
     * Marks a response.
     *
     * @throws IllegalArgumentException where the response is not of the item's type or names no choice of it
     */
    public static Mark mark(Item item, Response response) {
        if (item instanceof MultipleChoice choice && response instanceof Response.Chosen chosen) {
            if (chosen.choice() < 0 || chosen.choice() >= choice.choices().size()) {
                throw new IllegalArgumentException("no such choice: " + chosen.choice());
            }
            return chosen.choice() == choice.key() ? Mark.RIGHT : Mark.NOT_RIGHT;
        }
        if (item instanceof TrueFalse statement && response instanceof Response.Judged judged) {
            return judged.value() == statement.key() ? Mark.RIGHT : Mark.NOT_RIGHT;
        }
        if (item instanceof Cloze cloze && response instanceof Response.Entered entered) {
            return TypedAnswer.mark(cloze.accepted(), entered.text());
        }
        throw new IllegalArgumentException(
                response + " does not answer a " + item.getClass().getSimpleName());
    }
}
