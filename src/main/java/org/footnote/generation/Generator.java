package org.footnote.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.footnote.generation.check.Duplicates;
import org.footnote.generation.check.Gates;
import org.footnote.generation.fact.Fact;
import org.footnote.generation.fact.Grouping;
import org.footnote.generation.fact.Knowledge;
import org.footnote.generation.language.Collection;
import org.footnote.generation.language.Parallel;
import org.footnote.generation.writer.ItemWriter;
import org.footnote.item.Choice;
import org.footnote.item.ChoiceItem;
import org.footnote.item.Item;
import org.footnote.item.Matching;
import org.footnote.item.Ordering;
import org.footnote.text.Language;
import org.footnote.text.Reading;

/**
 * From documents to questions: clean, sentences, facts, items, or counted refusals. A pure function: the same documents and
 * seed give the same result, in the same order.
 */
public final class Generator {

    /** Facts that are written before progress is told: few enough to stop soon, enough to keep all processors busy. */
    private static final int AT_A_TIME = 200;

    /** A draft and what the gates say of it, the others left aside. */
    private record Checked(Draft draft, Optional<Refusal> refusal) {

        static Checked of(Draft draft, Gates gates) {
            return new Checked(draft, gates.refuse(draft));
        }
    }

    /** What came of one fact, by itself: it can be written before those in front of it are. */
    private record Written(Fact fact, List<Refused> refused, List<Checked> drafts) {

        record Refused(Refusal reason, String example) {}

        static Written of(Fact fact, ItemWriter writer, Gates gates) {
            List<Refused> refused = new ArrayList<>();
            List<Draft> drafts = writer.write(fact, (reason, example) -> refused.add(new Refused(reason, example)));
            return new Written(
                    fact,
                    refused,
                    drafts.stream().map(d -> Checked.of(d, gates)).toList());
        }
    }

    private Generator() {}

    public static Generated generate(List<Reading.Document> documents, long seed) {
        return generate(documents.stream().map(Source::of).toList(), GenerationSettings.of(seed));
    }

    /** Order of the sources does not matter. */
    public static Generated generate(List<Source> sources, GenerationSettings settings) {
        return generate(sources, settings, Progress.NONE);
    }

    /** As above, telling how far it is; what {@code progress} throws ends the work. */
    public static Generated generate(List<Source> sources, GenerationSettings settings, Progress progress) {
        Refusals refusals = new Refusals();
        List<Source> ordered = readable(sources, refusals);
        Collection collection = new Collection(ordered, progress);
        Knowledge knowledge = new Knowledge(collection, refusals, settings.aliases());
        progress.reached(Progress.Stage.FACTS_FOUND, knowledge.facts().size());
        ItemWriter writer = new ItemWriter(knowledge, settings);
        Gates gates = new Gates(ordered);
        Duplicates duplicates = new Duplicates();
        List<Draft> drafts = new ArrayList<>();
        for (int from = 0; from < knowledge.facts().size(); from += AT_A_TIME) {
            int to = Math.min(knowledge.facts().size(), from + AT_A_TIME);
            List<Fact> some = knowledge.facts().subList(from, to);
            for (Written written : Parallel.map(some, f -> Written.of(f, writer, gates), () -> {})) {
                refusals.at(written.fact().evidence().get(0));
                written.refused().forEach(r -> refusals.add(r.reason(), r.example()));
                written.drafts().forEach(d -> check(d, duplicates, refusals, drafts));
                progress.reached(Progress.Stage.ITEMS_WRITTEN, drafts.size());
            }
        }
        Map<String, Integer> perFact = new HashMap<>();
        drafts.forEach(d -> perFact.merge(d.fact(), 1, Integer::sum));
        writer.writeTogether(fact -> perFact.getOrDefault(fact, 0))
                .forEach(d -> check(Checked.of(d, gates), duplicates, refusals, drafts));
        progress.reached(Progress.Stage.ITEMS_WRITTEN, drafts.size());
        List<Fact> facts = new ArrayList<>(knowledge.facts());
        facts.addAll(groupings(drafts, ordered, facts));
        return new Generated(
                facts,
                drafts,
                knowledge.disagreements(),
                refusals,
                Coverage.of(named(sources), collection.prose(), knowledge.facts(), drafts, refusals),
                new Generated.Statistics(
                        ordered.size(),
                        collection.passages(),
                        collection.sentences().size()));
    }

    /** The facts that items about several facts ask, each once. */
    private static List<Fact> groupings(List<Draft> drafts, List<Source> sources, List<Fact> known) {
        Map<String, Source> byName = sources.stream().collect(Collectors.toMap(Source::name, s -> s));
        Set<String> keys = known.stream().map(Fact::key).collect(Collectors.toCollection(HashSet::new));
        List<Fact> groupings = new ArrayList<>();
        for (Draft draft : drafts) {
            if (keys.add(draft.fact())) {
                groupings.add(new Grouping(
                        draft.fact(),
                        draft.kind(),
                        draft.item().stem(),
                        draft.fact().split("/")[1],
                        value(draft.item()),
                        byName.get(draft.citations().get(0).document()),
                        draft.citations()));
            }
        }
        return groupings;
    }

    private static String value(Item item) {
        if (item instanceof Ordering ordering) {
            return String.join("; ", ordering.order());
        }
        if (item instanceof Matching matching) {
            return matching.pairs().stream()
                    .map(p -> p.left() + " – " + p.right())
                    .collect(Collectors.joining("; "));
        }
        if (item instanceof ChoiceItem choices) {
            return choices.choices().stream()
                    .filter(Choice::correct)
                    .map(Choice::text)
                    .collect(Collectors.joining("; "));
        }
        throw new IllegalStateException("an item about several facts that is no grouping: " + item.type());
    }

    /** Keeps a draft that passes every gate and repeats no other; counts the reason otherwise. */
    private static void check(Checked checked, Duplicates duplicates, Refusals refusals, List<Draft> drafts) {
        Draft draft = checked.draft();
        refusals.at(draft.citations().get(0));
        Optional<Refusal> refusal = checked.refusal();
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

    /** What is written in a language that questions are not written in is refused whole. */
    private static List<Source> readable(List<Source> sources, Refusals refusals) {
        List<Source> readable = new ArrayList<>();
        for (Source source : named(sources)) {
            if (Language.isEnglish(source.document().language())) {
                readable.add(source);
            } else {
                refusals.add(Refusal.NOT_ENGLISH, source.name());
            }
        }
        return List.copyOf(readable);
    }

    private static List<Source> named(List<Source> sources) {
        return sources.stream().sorted(Comparator.comparing(Source::name)).toList();
    }
}
