package org.footnote.bank;

import java.util.ArrayList;
import java.util.List;
import org.footnote.generation.language.Situated;
import org.footnote.generation.language.Words;
import org.footnote.item.Choice;
import org.footnote.item.ChoiceItem;
import org.footnote.item.EntryItem;
import org.footnote.item.Item;
import org.footnote.item.Matching;
import org.footnote.item.Ordering;
import org.footnote.item.TrueFalse;
import org.footnote.text.DateGrammar;
import org.footnote.text.DateValue;

/**
 * How much speaks for a question that has passed every gate: a rule over five signs that anybody can check, not a
 * probability. It sorts what a person may approve together from what wants a look.
 *
 * @param literal the key stands in the cited words as it is written, a date in whatever form
 * @param sources documents that prove the fact
 * @param narrow the cited words are few, so that it is plain which of them prove it
 * @param disputed another source gives another value
 * @param clear somebody without the text knows from the stem when it was and what it is about
 */
record Confidence(boolean literal, int sources, boolean narrow, boolean disputed, boolean clear) {

    /** From which confidence on questions can be approved together. */
    static final List<Double> STEPS = List.of(0.9, 0.8, 0.7, 0.6);

    /** About two sentences. */
    private static final int FEW_WORDS = 45;

    static Confidence of(Item item, String quoted, int sources, boolean disputed) {
        return new Confidence(
                isLiteral(item, quoted),
                sources,
                Words.count(quoted) <= FEW_WORDS,
                disputed,
                Situated.isClear(item.stem()));
    }

    /** From 0 to 1. */
    double value() {
        int speaksFor = 6 + (literal ? 2 : 0) + (sources > 1 ? 1 : 0) + (narrow ? 1 : 0);
        int against = (disputed ? 3 : 0) + (clear ? 0 : 3);
        return (speaksFor - against) / 10.0;
    }

    private static boolean isLiteral(Item item, String quoted) {
        List<String> keys = keys(item);
        return !keys.isEmpty() && keys.stream().allMatch(key -> stands(key, quoted));
    }

    private static boolean stands(String key, String quoted) {
        return DateGrammar.parse(key)
                .map(date -> DateGrammar.find(quoted).stream()
                        .anyMatch(m -> date.compatible(m.value()) || isTold(date, quoted)))
                .orElseGet(() -> Words.contains(quoted, key));
    }

    private static boolean isTold(DateValue date, String quoted) {
        return Words.contains(quoted, date.label());
    }

    /** What is right; of a false statement nothing is. */
    private static List<String> keys(Item item) {
        List<String> keys = new ArrayList<>();
        if (item instanceof ChoiceItem choice) {
            choice.choices().stream().filter(Choice::correct).map(Choice::text).forEach(keys::add);
        } else if (item instanceof EntryItem entry) {
            keys.add(entry.key());
        } else if (item instanceof Matching matching) {
            keys.addAll(matching.lefts());
            matching.pairs().forEach(p -> keys.add(p.right()));
        } else if (item instanceof Ordering ordering) {
            keys.addAll(ordering.order());
        } else if (item instanceof TrueFalse statement && statement.key()) {
            keys.add(statement.stem());
        }
        return keys;
    }
}
