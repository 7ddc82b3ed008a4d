package org.footnote.generation.writer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.footnote.generation.Draft;
import org.footnote.generation.Source;
import org.footnote.generation.fact.DatedEvent;
import org.footnote.generation.language.Words;
import org.footnote.item.Kind;
import org.footnote.item.Ordering;
import org.footnote.text.Citation;
import org.footnote.text.NumberGrammar;

/** Events to be brought into the order in which they happened; none of them shows its date. */
final class Orderings {

    private static final int MOST = 4;
    /** No event stands in more lists than this. */
    private static final int LISTS = 2;

    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth");

    private final Timeline timeline;
    private final Stories stories;
    private final Quotations quotations;
    private final Dice dice;
    private final Map<DatedEvent, Integer> used = new LinkedHashMap<>();
    private final Set<String> stems = new HashSet<>();

    Orderings(Timeline timeline, Stories stories, Quotations quotations, Dice dice) {
        this.timeline = timeline;
        this.stories = stories;
        this.quotations = quotations;
        this.dice = dice;
    }

    List<Draft> all() {
        List<Draft> drafts = new ArrayList<>();
        for (Map.Entry<Source, List<DatedEvent>> entry : timeline.byDocument().entrySet()) {
            for (List<DatedEvent> set : runs(apart(entry.getValue()))) {
                add(drafts, set);
            }
        }
        List<DatedEvent> all = apart(timeline.events());
        int sets = Math.max(1, all.size() / MOST);
        for (int i = 0; i < sets; i++) {
            // far apart, so that no list of one document comes again
            List<DatedEvent> set = new ArrayList<>();
            for (int k = i; k < all.size() && set.size() < MOST; k += sets) {
                DatedEvent event = all.get(k);
                boolean story = set.stream().allMatch(o -> stories.same(o.source(), event.source()));
                if (story && used.getOrDefault(event, 0) < LISTS) {
                    set.add(event);
                }
            }
            if (set.stream().map(DatedEvent::source).distinct().count() > 1) {
                add(drafts, set);
            }
        }
        return drafts;
    }

    /** Without those whose date touches that of the one before. */
    private static List<DatedEvent> apart(List<DatedEvent> events) {
        Told out = new Told();
        LocalDate last = LocalDate.MIN;
        for (DatedEvent event : events) {
            if (last.isBefore(event.date().start()) && !out.has(event)) {
                out.add(event);
                last = event.date().end().isAfter(last) ? event.date().end() : last;
            }
        }
        return out.events();
    }

    /** Neighbours in sets of three to five. */
    private static List<List<DatedEvent>> runs(List<DatedEvent> events) {
        List<List<DatedEvent>> sets = new ArrayList<>();
        int count = Math.max(1, Math.round(events.size() / (float) MOST));
        for (int i = 0; i < count; i++) {
            sets.add(events.subList(events.size() * i / count, events.size() * (i + 1) / count));
        }
        return sets;
    }

    private void add(List<Draft> drafts, List<DatedEvent> set) {
        if (set.size() < 3 || set.size() > 5) {
            return;
        }
        int first = set.get(0).date().start().getYear();
        int last = set.get(set.size() - 1).date().end().getYear();
        String years = first == last ? "the year " + first : "the years " + first + " to " + last;
        String count = List.of("three", "four", "five").get(set.size() - 3);
        List<String> wordings = List.of(
                "Put these " + count + " events of " + years + " in order, the earliest first.",
                "Arrange these " + count + " events of " + years + " in the order in which they happened.",
                "Order these " + count + " events of " + years + " from the first to the last.");
        int from = dice.roll(set.get(0).key() + years, wordings.size());
        for (int i = 0; i < wordings.size(); i++) {
            String stem = wordings.get((from + i) % wordings.size());
            if (stems.add(stem)) {
                drafts.add(draft(stem, set));
                set.forEach(e -> used.merge(e, 1, Integer::sum));
                return;
            }
        }
    }

    private Draft draft(String stem, List<DatedEvent> set) {
        List<String> order = set.stream().map(Timeline::told).toList();
        List<Citation> proof = new ArrayList<>(new LinkedHashSet<>(
                set.stream().flatMap(e -> e.evidence().stream()).toList()));
        String key =
                "sequence/order/" + Words.slug(set.stream().map(DatedEvent::key).collect(Collectors.joining(" ")));
        Set<Citation> context = new LinkedHashSet<>();
        Set<String> said = new HashSet<>(Words.content(String.join(" ", order)));
        String told = dates(set);
        for (int i = set.size() - 1; i >= 0 && context.isEmpty(); i--) {
            var note = quotations.on(
                    "the " + ORDINALS.get(i) + " event", set.get(i).event().sentence(), said);
            if (note.isPresent()) {
                told += " " + note.get().text();
                context.addAll(note.get().evidence());
            }
        }
        return Drafts.of(
                key,
                Kind.SEQUENCE,
                "ordering",
                new Ordering(stem, order, told),
                proof,
                context,
                0.4 + 0.06 * set.size());
    }

    /** When each of them happened, in one sentence. */
    private static String dates(List<DatedEvent> set) {
        StringBuilder text = new StringBuilder("The dates are ");
        for (int i = 0; i < set.size(); i++) {
            text.append(i == 0 ? "" : i == set.size() - 1 ? " and " : ", ")
                    .append(set.get(i).date().label())
                    .append(" for the ")
                    .append(ORDINALS.get(i))
                    .append(i == 0 ? " of these events" : "");
        }
        int first = set.get(0).date().start().getYear();
        int last = set.get(set.size() - 1).date().start().getYear();
        if (last - first >= 2) {
            text.append("; about ")
                    .append(NumberGrammar.inWords(last - first))
                    .append(" years lie between the first and the last");
        }
        return text.append('.').toString();
    }
}
