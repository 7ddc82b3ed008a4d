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
import org.footnote.item.Matching;
import org.footnote.item.MultipleChoice;
import org.footnote.item.MultipleResponse;
import org.footnote.item.Numeric;
import org.footnote.item.Ordering;
import org.footnote.item.Response;
import org.footnote.item.ShortAnswer;
import org.footnote.item.TrueFalse;
import org.footnote.text.DatePrecision;
import org.footnote.web.FormErrors;

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
            return Standard.corrected(with(entry, wanted), List.of());
        }
        if (item instanceof Matching matching && !wanted.places().isEmpty()) {
            return Standard.corrected(matched(matching, numbers(wanted.places())), List.of());
        }
        if (item instanceof Ordering ordering && !wanted.places().isEmpty()) {
            return Standard.corrected(ordered(ordering, numbers(wanted.places())), List.of());
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

    private static List<Integer> numbers(List<String> sent) {
        return sent.stream().map(Integer::valueOf).toList();
    }

    /** Right sides that belong to nothing any more are spare ones. */
    private static Item matched(Matching item, List<Integer> places) {
        List<String> rights = item.rights();
        boolean all =
                places.size() == item.pairs().size() && places.stream().allMatch(p -> p >= 0 && p < rights.size());
        if (!all) {
            throw new IllegalArgumentException("each left side belongs to a right side");
        }
        List<Matching.Pair> pairs = IntStream.range(0, places.size())
                .mapToObj(i -> new Matching.Pair(item.lefts().get(i), rights.get(places.get(i))))
                .toList();
        List<String> spare = IntStream.range(0, rights.size())
                .filter(i -> !places.contains(i))
                .mapToObj(rights::get)
                .toList();
        return new Matching(item.stem(), pairs, spare, item.explanation());
    }

    private static Item ordered(Ordering item, List<Integer> places) {
        int size = item.order().size();
        List<Integer> each = IntStream.rangeClosed(1, size).boxed().toList();
        if (!places.stream().sorted().toList().equals(each)) {
            throw new IllegalArgumentException("each element comes in a place of its own");
        }
        List<String> order = each.stream()
                .map(place -> item.order().get(places.indexOf(place)))
                .toList();
        return new Ordering(item.stem(), order, item.explanation());
    }

    /** Where the form is silent it stays as it is. */
    private static Item with(EntryItem item, RegradeForm.Wanted wanted) {
        List<String> accepted = wanted.forms().isEmpty() ? item.accepted() : wanted.forms();
        if (item instanceof Numeric number) {
            return new Numeric(number.stem(), accepted, number.unit(), tolerance(number, wanted), number.explanation());
        }
        if (item instanceof DateEntry date) {
            DatePrecision asked =
                    wanted.precision().isEmpty() ? date.asked() : DatePrecision.valueOf(wanted.precision());
            return new DateEntry(date.stem(), accepted, asked, date.explanation());
        }
        return item instanceof Cloze cloze
                ? new Cloze(cloze.stem(), accepted, cloze.explanation())
                : new ShortAnswer(item.stem(), accepted, item.explanation());
    }

    private static double tolerance(Numeric number, RegradeForm.Wanted wanted) {
        String typed = wanted.tolerance();
        if (typed == null) {
            return number.tolerance();
        }
        if (!typed.isEmpty() && !tolerable(typed)) {
            throw new IllegalArgumentException("not a tolerance: " + typed);
        }
        return typed.isEmpty() ? 0 : Double.parseDouble(typed);
    }

    private static boolean tolerable(String typed) {
        return typed.matches("\\d{1,15}(\\.\\d{1,9})?");
    }

    /** Where in the form it is that makes no item, and what to do. */
    static void explain(Standard current, RegradeForm.Wanted wanted, FormErrors errors, RegradeMessages m) {
        Item item = current.item();
        String typed = wanted.tolerance();
        if (item instanceof Matching) {
            errors.add("places", m.no_pairs());
        } else if (item instanceof Ordering) {
            errors.add("places", m.no_order());
        } else if (item instanceof Numeric && typed != null && !typed.isEmpty() && !tolerable(typed)) {
            errors.add("tolerance", m.no_tolerance());
        } else {
            errors.add(item instanceof EntryItem ? "accepted" : "right", m.no_key());
        }
    }
}
