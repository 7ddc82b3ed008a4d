package org.footnote.generation.writer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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

    private static final int NEAREST = 2;

    private final Dice dice;
    private final List<DatedEvent> timeline;
    private final List<Entry> entries;

    /** An event of the timeline with what it is compared by. */
    private record Entry(DatedEvent event, String identity, Set<String> content, Set<String> names) {

        static Entry of(DatedEvent dated) {
            return new Entry(
                    dated,
                    dated.event().identity(),
                    dated.event().content(),
                    namesOf(dated.event().told()));
        }
    }

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
        this.entries = timeline.stream().map(Entry::of).toList();
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
        String identity = event.identity();
        Set<String> content = event.content();
        Predicate<Entry> near = other -> {
            boolean same = other.identity().equals(identity)
                    || Words.share(other.content(), content) > 0.6
                    || other.event().event().evidence().equals(event.evidence());
            return !same && (other.event().source().equals(event.source()) || namesOne(event.told(), other.names()));
        };
        int at = firstNotBefore(event.date().start());
        List<DatedEvent> before = new ArrayList<>();
        for (int i = at - 1; i >= 0 && before.size() < NEAREST; i--) {
            if (entries.get(i).event().date().end().isBefore(event.date().start()) && near.test(entries.get(i))) {
                before.add(entries.get(i).event());
            }
        }
        List<DatedEvent> after = new ArrayList<>();
        for (int i = at; i < entries.size() && after.size() < NEAREST; i++) {
            if (entries.get(i).event().date().start().isAfter(event.date().end()) && near.test(entries.get(i))) {
                after.add(entries.get(i).event());
            }
        }
        return told(fact, event, form, pick(before, fact, form), pick(after, fact, form));
    }

    /** Place in the timeline of the first event that begins on a day or later. */
    private int firstNotBefore(LocalDate day) {
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries.get(middle).event().date().start().isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Names in a text that make it part of a story: those of people, countries and peoples. */
    private static Set<String> namesOf(String text) {
        Set<String> found = new LinkedHashSet<>();
        Matcher names = NAME.matcher(text);
        while (names.find()) {
            boolean general = Gazetteer.isNameOfThing(names.group())
                    && !Gazetteer.isPlace(names.group())
                    && !Gazetteer.isNationality(names.group());
            if (!general) {
                found.add(names.group());
            }
        }
        return found;
    }

    /** Whether a text names one of them: only then do both tell of one story. */
    private static boolean namesOne(String text, Set<String> names) {
        return names.stream().anyMatch(n -> Words.contains(text, n));
    }

    /** One of the two nearest. */
    private DatedEvent pick(List<DatedEvent> nearest, Fact fact, String form) {
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
