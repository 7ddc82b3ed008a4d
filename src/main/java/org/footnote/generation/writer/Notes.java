package org.footnote.generation.writer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.footnote.generation.fact.DatedEvent;
import org.footnote.generation.fact.Deed;
import org.footnote.generation.fact.Event;
import org.footnote.generation.fact.Fact;
import org.footnote.generation.fact.Knowledge;
import org.footnote.generation.fact.Place;
import org.footnote.generation.fact.PolicyFact;
import org.footnote.generation.fact.Purpose;
import org.footnote.generation.fact.Quantity;
import org.footnote.generation.language.Verbs;
import org.footnote.generation.language.Words;
import org.footnote.text.Citation;
import org.footnote.text.DatePrecision;

/** Explanations that teach: what the sources say around the fact, each sentence with its proof. */
final class Notes {

    /** A sentence and what proves it. */
    record Note(String text, List<Citation> evidence) {}

    private static final int ENOUGH = 2;

    private final Knowledge knowledge;
    private final Dice dice;
    private final List<DatedEvent> timeline;

    Notes(Knowledge knowledge, Dice dice) {
        this.knowledge = knowledge;
        this.dice = dice;
        this.timeline = knowledge.facts().stream()
                .filter(f -> f instanceof DatedEvent d
                        && d.slot().equals("date")
                        && d.disputed().isEmpty()
                        && d.date().precision().compareTo(DatePrecision.YEAR) <= 0
                        && Words.count(d.event().told()) <= 20)
                .map(f -> (DatedEvent) f)
                .sorted(Comparator.comparing((DatedEvent d) -> d.date().start())
                        .thenComparing(d -> d.date().precision()))
                .toList();
    }

    /** Two or three sentences around a fact; empty where the sources say nothing beyond it. */
    List<Note> about(Fact fact) {
        List<Note> notes = new ArrayList<>();
        Event event = event(fact);
        if (event != null) {
            consequence(event).ifPresent(notes::add);
            if (!(fact instanceof Purpose)) {
                aim(event).ifPresent(notes::add);
            }
            if (!(fact instanceof DatedEvent)
                    && event.date() != null
                    && !(fact instanceof Deed)
                    && !(fact instanceof Place)
                    && !(fact instanceof Purpose)
                    && !event.datePreposition().equals("by")) {
                notes.add(new Note("It happened " + event.date().phrase() + ".", event.evidence()));
            }
        }
        if (fact instanceof DatedEvent dated) {
            agreement(dated).ifPresent(notes::add);
        }
        if (fact instanceof PolicyFact policy && policy.inferred()) {
            notes.add(new Note(
                    "The source first lists the policies and then, in the same order, the questions they answered; the pairs follow from that order.",
                    policy.evidence()));
        }
        if (notes.size() < ENOUGH) {
            chronology(fact, event).ifPresent(notes::add);
        }
        if (notes.size() < ENOUGH) {
            related(fact).ifPresent(notes::add);
        }
        return notes;
    }

    private static Event event(Fact fact) {
        if (fact instanceof DatedEvent d) {
            return d.event();
        }
        if (fact instanceof Deed d) {
            return d.event();
        }
        if (fact instanceof Place p) {
            return p.event();
        }
        if (fact instanceof Purpose p) {
            return p.event();
        }
        return fact instanceof Quantity q ? q.event() : null;
    }

    /** "heralding the birth of the alliance" becomes a sentence. */
    private static Optional<Note> consequence(Event event) {
        if (event.tail().isEmpty()) {
            return Optional.empty();
        }
        int space = event.tail().indexOf(' ');
        Verbs.Verb verb = space > 0 ? Verbs.ing(event.tail().substring(0, space)) : null;
        if (verb == null) {
            return Optional.empty();
        }
        var clause = event.clause();
        var tokens = clause.sentence().tokens();
        List<Citation> evidence = clause.sentence()
                .cite(
                        tokens.get(clause.tail()[0]).from(),
                        tokens.get(clause.tail()[1] - 1).to());
        return Optional.of(new Note("This " + verb.past() + event.tail().substring(space) + ".", evidence));
    }

    private static Optional<Note> aim(Event event) {
        return event.purpose().isEmpty() || event.purpose().matches(".*\\b(?:it|them|they|this)\\b.*")
                ? Optional.empty()
                : Optional.of(new Note("The aim was " + event.purpose() + ".", event.evidence()));
    }

    private static Optional<Note> agreement(DatedEvent fact) {
        return fact.accepted().isEmpty()
                ? Optional.empty()
                : Optional.of(new Note(
                        "Elsewhere in the sources the same event is dated less exactly: "
                                + String.join(
                                        ", ",
                                        fact.accepted().stream()
                                                .map(d -> d.label())
                                                .toList()) + ".",
                        List.of()));
    }

    /** What came before and after, among the events that are dated. */
    private Optional<Note> chronology(Fact fact, Event event) {
        if (event == null || event.date() == null) {
            return Optional.empty();
        }
        DatedEvent before = null;
        DatedEvent after = null;
        for (DatedEvent other : timeline) {
            if (other.event().identity().equals(event.identity())
                    || Words.share(other.event().content(), event.content()) > 0.6
                    || other.event().evidence().equals(event.evidence())) {
                continue;
            }
            if (other.date().end().isBefore(event.date().start())) {
                before = other;
            } else if (after == null
                    && other.date().start().isAfter(event.date().end())) {
                after = other;
            }
        }
        return chronology(fact, before, after);
    }

    private Optional<Note> chronology(Fact fact, DatedEvent before, DatedEvent after) {
        if (before == null && after == null) {
            return Optional.empty();
        }
        Set<Citation> evidence = new LinkedHashSet<>();
        if (before != null) {
            evidence.addAll(before.evidence());
        }
        if (after != null) {
            evidence.addAll(after.evidence());
        }
        int variant = dice.roll(fact.key() + "chronology", 3);
        String text;
        if (before != null && after != null) {
            text = switch (variant) {
                case 0 -> "In the order of events it comes after " + told(before) + " and before " + told(after) + ".";
                case 1 -> "Earlier, " + dated(before) + "; later, " + dated(after) + ".";
                default ->
                    "It lies between two other dates: " + before.date().label() + ", when "
                            + before.event().told() + ", and " + after.date().label() + ", when "
                            + after.event().told() + ".";
            };
        } else if (before != null) {
            text = "Before that, " + dated(before) + ".";
        } else {
            text = "Only later, " + dated(after) + ".";
        }
        return Optional.of(new Note(text, List.copyOf(evidence)));
    }

    private static String told(DatedEvent d) {
        return d.event().told() + " (" + d.date().label() + ")";
    }

    private static String dated(DatedEvent d) {
        return d.date().phrase() + ", " + d.event().told();
    }

    /** Another fact from the same sentence or about the same subject. */
    private Optional<Note> related(Fact fact) {
        Fact best = null;
        double most = 0.2;
        Set<String> content = Words.content(fact.subject() + " " + fact.value());
        for (DatedEvent other : timeline) {
            Set<String> theirs = other.event().content();
            double alike = Words.share(content, theirs);
            if (alike > most && alike < 0.75 && !other.evidence().equals(fact.evidence())) {
                most = alike;
                best = other;
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        DatedEvent other = (DatedEvent) best;
        return Optional.of(new Note("On the same subject: " + dated(other) + ".", other.evidence()));
    }
}
