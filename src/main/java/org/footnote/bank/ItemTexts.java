package org.footnote.bank;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.footnote.item.ChoiceItem;
import org.footnote.item.DateEntry;
import org.footnote.item.EntryItem;
import org.footnote.item.Item;
import org.footnote.item.Matching;
import org.footnote.item.Numeric;
import org.footnote.item.Ordering;
import org.footnote.item.TrueFalse;
import org.footnote.material.CitedSpan;

/** The parts of a version as texts, to be held against those of another. */
final class ItemTexts {

    enum Part {
        STEM,
        CHOICES,
        KEY,
        ACCEPTED,
        MEASURE,
        PAIRS,
        ORDER,
        EXPLANATION,
        PROOF
    }

    private ItemTexts() {}

    /** @param words what stands at each cited span */
    static Map<Part, String> of(QuestionVersion version, Map<CitedSpan, String> words) {
        Item item = version.item();
        Map<Part, String> texts = new LinkedHashMap<>();
        texts.put(Part.STEM, item.stem());
        if (item instanceof ChoiceItem choice) {
            texts.put(
                    Part.CHOICES,
                    choice.choices().stream()
                            .map(c -> c.text() + (c.feedback().isEmpty() ? "" : " – " + c.feedback()))
                            .collect(Collectors.joining("\n")));
            texts.put(
                    Part.KEY,
                    choice.keys().stream()
                            .map(k -> choice.choices().get(k).text())
                            .collect(Collectors.joining("\n")));
        } else if (item instanceof TrueFalse statement) {
            texts.put(Part.KEY, statement.key() ? "✓" : "✗");
        } else if (item instanceof EntryItem entry) {
            texts.put(Part.ACCEPTED, String.join("\n", entry.accepted()));
        } else if (item instanceof Matching matching) {
            texts.put(
                    Part.PAIRS,
                    matching.pairs().stream()
                                    .map(p -> p.left() + " – " + p.right())
                                    .collect(Collectors.joining("\n"))
                            + matching.distractors().stream()
                                    .map(d -> "\n– " + d)
                                    .collect(Collectors.joining()));
        } else if (item instanceof Ordering ordering) {
            texts.put(Part.ORDER, String.join("\n", ordering.order()));
        }
        if (item instanceof Numeric number) {
            texts.put(Part.MEASURE, (number.unit() + " ± " + Figures.plain(number.tolerance())).strip());
        } else if (item instanceof DateEntry date) {
            texts.put(Part.MEASURE, date.asked().name());
        }
        texts.put(Part.EXPLANATION, item.explanation());
        texts.put(
                Part.PROOF,
                version.cited().stream().map(c -> words.getOrDefault(c, "…")).collect(Collectors.joining("\n")));
        return texts;
    }

    /** The parts that differ; a document's new version with the same words makes no difference. */
    static Set<Part> changed(Map<Part, String> former, Map<Part, String> later) {
        Set<Part> changed = new TreeSet<>(former.keySet());
        changed.addAll(later.keySet());
        changed.removeIf(p -> former.getOrDefault(p, "").equals(later.getOrDefault(p, "")));
        return changed;
    }
}
