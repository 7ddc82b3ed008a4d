package org.footnote.bank;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.footnote.web.FormErrors;
import org.jboss.resteasy.reactive.RestForm;

/**
 * Which of the questions that were found are meant, and what is to be said of them, as it was sent.
 *
 * @param question keys of those that are ticked
 * @param which {@code all} that were found, else those that are ticked
 * @param newTopic empty: as it is
 * @param newDifficulty 0.1 to 0.9; anything else: as it is
 */
record Picked(
        @RestForm List<Long> question,
        @RestForm String which,
        @RestForm String newTopic,
        @RestForm String newDifficulty) {

    Picked {
        question = question == null ? List.of() : question;
        which = which == null ? "" : which;
        newTopic = newTopic == null ? "" : newTopic.strip();
        newDifficulty = newDifficulty != null && newDifficulty.matches("0\\.[1-9]") ? newDifficulty : "";
    }

    /** Those that can be given to many. */
    public List<String> difficulties() {
        return IntStream.rangeClosed(1, 9).mapToObj(tenths -> "0." + tenths).toList();
    }

    static Picked nothing() {
        return new Picked(List.of(), "", "", "");
    }

    public boolean all() {
        return which.equals("all");
    }

    public boolean ticked(long id) {
        return question.contains(id);
    }

    /** Whether something is to be said of them. */
    public boolean describing() {
        return !newTopic.isEmpty() || !newDifficulty.isEmpty();
    }

    OptionalDouble difficulty() {
        return newDifficulty.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(newDifficulty));
    }

    /** What is wrong with what is to be said. */
    void checkDescription(FormErrors errors, SearchMessages m) {
        if (!describing()) {
            errors.add("newTopic", m.nothing_described());
        }
        if (newTopic.length() > WritingByHand.LONGEST_TOPIC) {
            errors.add("newTopic", m.too_long(WritingByHand.LONGEST_TOPIC));
        }
    }
}
