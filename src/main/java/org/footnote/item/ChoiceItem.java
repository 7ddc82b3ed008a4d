package org.footnote.item;

import java.util.List;

/** An item that is answered by choosing from a list. */
public sealed interface ChoiceItem extends Item permits MultipleChoice, MultipleResponse, ClozeChoice {

    /** In the item's own order, which is not the one they are shown in. */
    List<Choice> choices();

    /** Positions of the right choices, from 0. */
    default List<Integer> keys() {
        return java.util.stream.IntStream.range(0, choices().size())
                .filter(i -> choices().get(i).correct())
                .boxed()
                .toList();
    }

    /** @throws IllegalArgumentException where the list is no list of choices with this many keys */
    static List<Choice> checked(List<Choice> choices, int fewest, int fewestKeys, int mostKeys) {
        long keys = choices.stream().filter(Choice::correct).count();
        if (choices.size() < fewest) {
            throw new IllegalArgumentException("at least " + fewest + " choices are needed");
        }
        if (keys < fewestKeys || keys > mostKeys) {
            throw new IllegalArgumentException("this many choices cannot be the key: " + keys);
        }
        if (choices.stream().map(Choice::text).distinct().count() != choices.size()) {
            throw new IllegalArgumentException("choices differ");
        }
        return List.copyOf(choices);
    }
}
