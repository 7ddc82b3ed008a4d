package org.footnote.item;

import java.util.List;

/** One key among several choices, in the order they are shown. */
public record MultipleChoice(String stem, List<Choice> choices, String explanation) implements Item {

    public MultipleChoice {
        choices = List.copyOf(choices);
        if (stem.isBlank() || choices.size() < 2) {
            throw new IllegalArgumentException("multiple choice needs a stem and two choices");
        }
        if (choices.stream().filter(Choice::correct).count() != 1) {
            throw new IllegalArgumentException("exactly one choice is the key");
        }
        if (choices.stream().map(Choice::text).distinct().count() != choices.size()) {
            throw new IllegalArgumentException("choices differ");
        }
    }

    /** Position of the key, from 0. */
    public int key() {
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).correct()) {
                return i;
            }
        }
        throw new IllegalStateException("checked in the constructor");
    }
}
