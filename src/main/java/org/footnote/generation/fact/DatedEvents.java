package org.footnote.generation.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.footnote.generation.Disagreement;
import org.footnote.generation.Refusal;
import org.footnote.generation.Refusals;
import org.footnote.text.Citation;
import org.footnote.text.DatePrecision;
import org.footnote.text.DateValue;

/** Dates of events: agreement of several sources makes one fact, disagreement makes one for each source. */
final class DatedEvents {

    private static final Set<String> EXACT =
            Set.of("on", "in", "during", "", "from", "between", "that", "since", "until", "at", "throughout");

    private final Knowledge knowledge;
    private final Refusals refusals;

    DatedEvents(Knowledge knowledge, Refusals refusals) {
        this.knowledge = knowledge;
        this.refusals = refusals;
    }

    List<Fact> all() {
        Map<String, List<Event>> groups = new LinkedHashMap<>();
        for (Event event : knowledge.events()) {
            if (event.date() == null) {
                continue;
            }
            boolean speech = event.verb().can("say")
                    && (event.complement().isEmpty() || event.complement().matches("(?:at|in|on|to)\\b.*"))
                    && !event.passive();
            if (speech && !event.verb().base().equals("comment")) {
                continue;
            }
            boolean term = event.verb().base().equals("provide")
                    || event.datePreposition().equals("until") && event.verb().can("give");
            boolean vague =
                    isVague(event) && event.tail().isEmpty() && event.purpose().isEmpty();
            if (vague) {
                refusals.at(event.evidence().get(0));
                refusals.add(Refusal.UNSPECIFIC, event.told());
            }
            if (term || vague) {
                continue;
            }
            boolean aside =
                    event.datePreposition().equals("at") || event.verb().base().equals("include");
            if (!EXACT.contains(event.datePreposition()) || aside) {
                refusals.at(event.evidence().get(0));
                refusals.add(Refusal.VAGUE_DATE, event.told());
                continue;
            }
            groups.computeIfAbsent(identity(event), i -> new ArrayList<>()).add(event);
        }
        List<Fact> facts = new ArrayList<>();
        groups.values().forEach(group -> facts.addAll(merged(group)));
        return facts;
    }

    /** "issued a statement": there may have been many. */
    static boolean isVague(Event event) {
        return !event.passive()
                && event.complement().matches("(?:an?|some|several) (?:[\\p{L}-]+ ){0,2}\\p{Ll}[\\p{L}-]*")
                && !event.verb().can("event");
    }

    private String identity(Event event) {
        if (event.verb().can("agree")) {
            Optional<String> treaty =
                    knowledge.treaties().named(event.passive() ? event.subject() : event.complement());
            if (treaty.isPresent()) {
                return "sign " + treaty.get();
            }
        }
        return event.datePreposition().equals("until") + event.identity();
    }

    private List<Fact> merged(List<Event> group) {
        List<Event> byFineness = new ArrayList<>(group);
        byFineness.sort(Comparator.comparing((Event e) -> e.date().precision())
                .thenComparing(e -> e.complement().length()));
        List<Fact> facts = new ArrayList<>();
        List<Event> told = new ArrayList<>();
        for (Event event : byFineness) {
            boolean known = told.stream().anyMatch(t -> t.date().compatible(event.date()));
            if (known) {
                continue;
            }
            told.add(event);
            List<DateValue> accepted = values(byFineness, event, true);
            List<DateValue> disputed = values(byFineness, event, false);
            Set<Citation> evidence = new LinkedHashSet<>(event.evidence());
            evidence.addAll(yearEvidence(event));
            facts.add(new DatedEvent(event, event.date(), accepted, disputed, List.copyOf(evidence)));
        }
        if (told.size() > 1) {
            knowledge.disagree(new Disagreement(
                    "date: " + told.get(0).told(),
                    told.stream()
                            .map(e -> new Disagreement.Claim(
                                    e.source().name(), e.date().label(), e.evidence()))
                            .toList()));
        }
        return facts;
    }

    private static List<DateValue> values(List<Event> group, Event event, boolean compatible) {
        List<DateValue> values = new ArrayList<>();
        for (Event other : group) {
            boolean fits = other.date().compatible(event.date()) == compatible
                    && !other.date().same(event.date());
            if (fits && values.stream().noneMatch(v -> v.same(other.date()))) {
                values.add(other.date());
            }
        }
        return values;
    }

    /** Where the year is carried, the place that names it belongs to the proof: the year itself rather than a span of years. */
    private List<Citation> yearEvidence(Event event) {
        if (!event.mention().yearCarried()) {
            return List.of();
        }
        List<Citation> exact = yearEvidence(event, DatePrecision.YEAR);
        return exact.isEmpty() ? yearEvidence(event, DatePrecision.YEAR_RANGE) : exact;
    }

    private List<Citation> yearEvidence(Event event, DatePrecision coarsest) {
        var mention = event.mention();
        int year = event.date().start().getYear();
        var sentences = knowledge.collection().sentences();
        for (int i = event.sentence().number(); i >= 0; i--) {
            var sentence = sentences.get(i);
            if (!sentence.source().equals(event.source())) {
                break;
            }
            for (int d = sentence.dates().size() - 1; d >= 0; d--) {
                var date = sentence.dates().get(d);
                boolean names = !date.yearCarried()
                        && date.value().end().getYear() == year
                        && date.value().precision().compareTo(coarsest) <= 0
                        && (i < event.sentence().number() || date.from() < mention.from());
                if (names) {
                    return sentence.cite(date.from(), date.to());
                }
            }
        }
        return List.of();
    }
}
