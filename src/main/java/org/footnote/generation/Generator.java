package org.footnote.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.footnote.generation.check.Duplicates;
import org.footnote.generation.check.Gates;
import org.footnote.generation.fact.Fact;
import org.footnote.generation.fact.Knowledge;
import org.footnote.generation.language.Collection;
import org.footnote.generation.writer.ItemWriter;
import org.footnote.text.Reading;

/**
 * From documents to questions: clean, sentences, facts, items, or counted refusals. A pure function: the same documents and
 * seed give the same result, in the same order.
 */
public final class Generator {

    private Generator() {}

    public static Generated generate(List<Reading.Document> documents, long seed) {
        return generate(documents.stream().map(Source::of).toList(), GenerationSettings.of(seed));
    }

    /** Order of the sources does not matter. */
    public static Generated generate(List<Source> sources, GenerationSettings settings) {
        List<Source> ordered =
                sources.stream().sorted(Comparator.comparing(Source::name)).toList();
        Collection collection = new Collection(ordered);
        Refusals refusals = new Refusals();
        Knowledge knowledge = new Knowledge(collection, refusals);
        ItemWriter writer = new ItemWriter(knowledge, settings, refusals);
        Gates gates = new Gates(ordered);
        Duplicates duplicates = new Duplicates();
        List<Draft> drafts = new ArrayList<>();
        for (Fact fact : knowledge.facts()) {
            for (Draft draft : writer.write(fact)) {
                Optional<Refusal> refusal = gates.refuse(draft);
                if (refusal.isEmpty() && duplicates.isKnown(draft)) {
                    refusal = Optional.of(Refusal.NEAR_DUPLICATE);
                }
                if (refusal.isEmpty() && duplicates.isWornOut(draft)) {
                    refusal = Optional.of(Refusal.EXPLANATION_REPEATS);
                }
                if (refusal.isPresent()) {
                    refusals.add(refusal.get(), draft.item().stem());
                } else {
                    drafts.add(draft);
                }
            }
        }
        return new Generated(
                knowledge.facts(),
                drafts,
                knowledge.disagreements(),
                refusals,
                new Generated.Statistics(
                        ordered.size(),
                        collection.passages(),
                        collection.sentences().size()));
    }
}
