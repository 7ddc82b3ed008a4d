package org.footnote.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.footnote.item.Choice;
import org.footnote.item.ChoiceItem;
import org.footnote.item.Cloze;
import org.footnote.item.ClozeChoice;
import org.footnote.item.DateEntry;
import org.footnote.item.EntryItem;
import org.footnote.item.Item;
import org.footnote.item.MultipleChoice;
import org.footnote.item.MultipleResponse;
import org.footnote.item.Numeric;
import org.footnote.item.Response;
import org.footnote.item.ShortAnswer;
import org.footnote.item.TrueFalse;

/** Makes of an item and what a teacher ticked or typed what answers are marked by. */
final class Correction {

    private Correction() {}

    /**
     * Nothing where it makes no item: no key, or a form that the type cannot read.
     *
     * @param current by which answers are marked now
     */
    static Optional<Standard> of(Standard current, RegradeForm.Wanted wanted) {
        if (wanted.does() == RegradeForm.Deed.OUT) {
            return Optional.of(current.thrown());
        }
        try {
            Standard key = key(current, wanted);
            Standard said = key.keyOf(current) ? current.counted() : key;
            return Optional.of(wanted.allWords() ? said.forAllWords() : said);
        } catch (IllegalArgumentException noItem) {
            return Optional.empty();
        }
    }

    private static Standard key(Standard current, RegradeForm.Wanted wanted) {
        Item item = current.item();
        if (item instanceof EntryItem entry) {
            return wanted.forms().isEmpty() ? current : Standard.corrected(with(entry, wanted.forms()), List.of());
        }
        if (wanted.right().isEmpty()) {
            return current;
        }
        if (item instanceof TrueFalse statement) {
            boolean both = wanted.right().containsAll(List.of("true", "false"));
            boolean key = both ? statement.key() : wanted.right().contains("true");
            return Standard.corrected(
                    new TrueFalse(statement.stem(), key, statement.explanation()),
                    both ? List.of(new Response.Judged(!key)) : List.of());
        }
        if (item instanceof ChoiceItem choice) {
            List<Integer> right = IntStream.range(0, choice.choices().size())
                    .filter(i -> wanted.right().contains(String.valueOf(i)))
                    .boxed()
                    .toList();
            return chosen(choice, right);
        }
        return current;
    }

    private static Standard chosen(ChoiceItem item, List<Integer> right) {
        if (right.isEmpty()) {
            throw new IllegalArgumentException("no key");
        }
        if (item instanceof MultipleResponse several) {
            return Standard.corrected(
                    new MultipleResponse(several.stem(), marked(item.choices(), right), several.explanation()),
                    List.of());
        }
        int key = right.contains(item.keys().get(0)) ? item.keys().get(0) : right.get(0);
        List<Choice> choices = marked(item.choices(), List.of(key));
        List<Response> also = new ArrayList<>();
        right.stream().filter(i -> i != key).forEach(i -> also.add(new Response.Chosen(i)));
        Item corrected = item instanceof ClozeChoice
                ? new ClozeChoice(item.stem(), choices, item.explanation())
                : new MultipleChoice(item.stem(), choices, item.explanation());
        return Standard.corrected(corrected, also);
    }

    /** What was said of a choice as a wrong one is not said of it as the key. */
    private static List<Choice> marked(List<Choice> choices, List<Integer> right) {
        return IntStream.range(0, choices.size())
                .mapToObj(i -> {
                    Choice c = choices.get(i);
                    boolean key = right.contains(i);
                    return key == c.correct() ? c : new Choice(c.text(), key, "");
                })
                .toList();
    }

    private static Item with(EntryItem item, List<String> accepted) {
        if (item instanceof Numeric number) {
            return new Numeric(number.stem(), accepted, number.unit(), number.tolerance(), number.explanation());
        }
        if (item instanceof DateEntry date) {
            return new DateEntry(date.stem(), accepted, date.asked(), date.explanation());
        }
        return item instanceof Cloze cloze
                ? new Cloze(cloze.stem(), accepted, cloze.explanation())
                : new ShortAnswer(item.stem(), accepted, item.explanation());
    }
}
