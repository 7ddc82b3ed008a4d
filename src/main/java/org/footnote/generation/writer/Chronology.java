package org.footnote.generation.writer;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footnote.generation.fact.DatedEvent;
import org.footnote.generation.fact.Event;
import org.footnote.generation.fact.Fact;
import org.footnote.generation.fact.Knowledge;
import org.footnote.generation.language.Gazetteer;
import org.footnote.generation.language.Words;
import org.footnote.generation.writer.Notes.Note;
import org.footnote.text.Citation;
import org.footnote.text.DatePrecision;
import org.footnote.text.NumberGrammar;

/** Where an event stands among the others that are dated. */
final class Chronology {

    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}[\\p{L}-]+(?: \\p{Lu}\\p{Ll}[\\p{L}-]+)*");

    private final Dice dice;
    private final List<DatedEvent> timeline;

    Chronology(Knowledge knowledge, Dice dice) {
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

    /** Events with a date that no source disputes, in order. */
    List<DatedEvent> timeline() {
        return timeline;
    }

    /** What came before and after, among the events that are dated. */
    Optional<Note> around(Fact fact, Event event, String form) {
        if (event == null || event.date() == null) {
            return Optional.empty();
        }
        List<DatedEvent> before = new ArrayList<>();
        List<DatedEvent> after = new ArrayList<>();
        for (DatedEvent other : timeline) {
            boolean same = other.event().identity().equals(event.identity())
                    || Words.share(other.event().content(), event.content()) > 0.6
                    || other.event().evidence().equals(event.evidence());
            boolean near = other.source().equals(event.source())
                    || sharesName(other.event().told(), event.told());
            if (same || !near) {
                continue;
            }
            if (other.date().end().isBefore(event.date().start())) {
                before.add(0, other);
            } else if (other.date().start().isAfter(event.date().end())) {
                after.add(other);
            }
        }
        return told(fact, event, form, pick(before, fact, form), pick(after, fact, form));
    }

    /** Whether both texts name the same person, country or people: only then do they tell of one story. */
    private static boolean sharesName(String a, String b) {
        Matcher names = NAME.matcher(a);
        while (names.find()) {
            boolean general = Gazetteer.isNameOfThing(names.group())
                    && !Gazetteer.isPlace(names.group())
                    && !Gazetteer.isNationality(names.group());
            if (!general && Words.contains(b, names.group())) {
                return true;
            }
        }
        return false;
    }

    /** One of the two nearest. */
    private DatedEvent pick(List<DatedEvent> near, Fact fact, String form) {
        List<DatedEvent> nearest = near.subList(0, Math.min(2, near.size()));
        return nearest.isEmpty() ? null : nearest.get(dice.roll(fact.key() + form + "neighbour", nearest.size()));
    }

    private Optional<Note> told(Fact fact, Event event, String form, DatedEvent before, DatedEvent after) {
        int variant = dice.roll(fact.key() + form + "chronology", 4);
        boolean both = before != null && after != null;
        List<DatedEvent> told = new ArrayList<>();
        String text;
        if (both && variant == 0) {
            text = "In the order of events it comes after " + told(before) + " and before " + told(after) + ".";
            told.addAll(List.of(before, after));
        } else if (both && variant == 1) {
            text = "Two other dates frame it: " + dated(before) + ", and " + dated(after) + ".";
            told.addAll(List.of(before, after));
        } else if (after != null && (variant == 2 || before == null)) {
            text = Words.capitalised(distance(event, after, "later")) + ", as these documents tell, " + told(after)
                    + ".";
            told.add(after);
        } else if (before != null) {
            text = Words.capitalised(distance(event, before, "earlier")) + ", as these documents tell, " + told(before)
                    + ".";
            told.add(before);
        } else {
            return Optional.empty();
        }
        Set<Citation> evidence = new LinkedHashSet<>();
        told.forEach(t -> evidence.addAll(t.evidence()));
        return Optional.of(new Note(text, List.copyOf(evidence)));
    }

    /** "Twelve days later" where both days are known, otherwise "Later". */
    private static String distance(Event event, DatedEvent other, String direction) {
        boolean exact =
                event.date().precision() == DatePrecision.DAY && other.date().precision() == DatePrecision.DAY;
        long days = Math.abs(
                ChronoUnit.DAYS.between(event.date().start(), other.date().start()));
        if (exact && days == 1) {
            return "one day " + direction;
        }
        if (exact && days < 60) {
            return NumberGrammar.inWords((int) days) + " days " + direction;
        }
        long years =
                Math.abs(event.date().start().getYear() - other.date().start().getYear());
        if (years >= 2 && years < 20) {
            return "some " + NumberGrammar.inWords((int) years) + " years " + direction;
        }
        return direction;
    }

    private static String told(DatedEvent d) {
        return d.event().specific().shortened().told() + " (" + d.date().label() + ")";
    }

    static String dated(DatedEvent d) {
        return d.date().phrase() + ", " + d.event().specific().shortened().told();
    }
}
