package org.footnote.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.footnote.generation.Draft;
import org.footnote.item.Choice;
import org.footnote.item.ChoiceItem;
import org.footnote.material.CitedSpan;
import org.footnote.text.Citation;

/**
 * Which of a draft's further citations proves what. The engine gives them all together; a sentence that is told to
 * somebody who took a wrong choice repeats the words of the one that proves it.
 */
final class FindingBackgrounds {

    /** Share of the words of what is told that stand in its proof; names may be told in full and dates put in front. */
    private static final double REPEATED = 0.7;

    private FindingBackgrounds() {}

    static List<Background> of(Draft draft, Map<Citation, CitedSpan> spans) {
        List<Citation> all = new ArrayList<>(draft.context());
        all.addAll(draft.citations());
        List<Background> found = new ArrayList<>();
        List<Citation> told = new ArrayList<>();
        List<Choice> choices = draft.item() instanceof ChoiceItem item ? item.choices() : List.of();
        for (int i = 0; i < choices.size(); i++) {
            for (Citation proof : proving(choices.get(i).feedback(), all)) {
                found.add(Background.ofChoice(i, spans.get(proof)));
                told.add(proof);
            }
        }
        List<Citation> explaining = proving(draft.item().explanation(), draft.context());
        for (Citation citation : draft.context()) {
            if (!told.contains(citation) || explaining.contains(citation)) {
                found.add(Background.ofExplanation(spans.get(citation)));
            }
        }
        return found;
    }

    private static List<Citation> proving(String told, List<Citation> citations) {
        List<String> words = words(told);
        return words.isEmpty()
                ? List.of()
                : citations.stream()
                        .filter(c -> shared(words, c.quote()) >= REPEATED)
                        .toList();
    }

    private static double shared(List<String> words, String quote) {
        Set<String> said = Set.copyOf(words(quote));
        return (double) words.stream().filter(said::contains).count() / words.size();
    }

    private static List<String> words(String text) {
        return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).stream()
                .filter(w -> !w.isEmpty())
                .toList();
    }
}
