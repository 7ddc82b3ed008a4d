package org.footnote.generation.writer;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footnote.generation.fact.DatedEvent;
import org.footnote.generation.fact.Knowledge;
import org.footnote.generation.fact.Tellings.Telling;
import org.footnote.generation.language.Gazetteer;
import org.footnote.generation.language.Lines;
import org.footnote.generation.language.Sentence;
import org.footnote.generation.language.Words;
import org.footnote.generation.writer.Notes.Note;
import org.footnote.text.Citation;
import org.footnote.text.DatePrecision;
import org.footnote.text.DateValue;
import org.footnote.text.NumberGrammar;

/** Where an event stands among those that are dated and tell of the same people, countries or bodies, or of the same document and time. */
final class Chronology {

    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}[\\p{L}-]+(?: \\p{Lu}\\p{Ll}[\\p{L}-]+)*");
    private static final int NEAREST = 2;
    /** Events further apart than this explain nothing of one another. */
    private static final int YEARS = 6;

    /** So many sentences away at most, an event belongs to the same story whoever takes part. */
    private static final int BESIDE = 2;

    private static final int LONGEST = 20;
    /** What events must have in common at the least, where both name the same and one document tells of both. */
    private static final double OF_NAMED = 0.3;

    /** The same where they stand close together, in the text or in time. */
    private static final double OF_NEIGHBOUR = 0.2;

    private final Dice dice;
    private final List<Entry> entries;
    private final Lines lines;

    /** An event of the timeline with what it is compared by. */
    private record Entry(String text, DateValue date, Sentence sentence, List<Citation> evidence, Names names) {}

    /** @param content stems of the text */
    private record Names(Set<String> names, Set<String> content) {

        static Names of(String text) {
            return new Names(namesOf(text), Words.content(text));
        }
    }

    /** "issued a statement": what happened is not told. */
    private static final Pattern EMPTY = Pattern.compile("(?: (?:an?|some) (?:\\p{Ll}[\\p{L}-]* )?\\p{Ll}+)$");

    /** So many days apart, what one document tells belongs to one story. */
    private static final int SOON = 550;

    Chronology(Knowledge knowledge, Dice dice) {
        this.dice = dice;
        this.lines = knowledge.collection().lines();
        Set<Integer> disputed = new HashSet<>();
        knowledge.facts().forEach(f -> {
            if (f instanceof DatedEvent d && !d.disputed().isEmpty()) {
                disputed.add(d.event().sentence().number());
            }
        });
        List<Entry> all = new ArrayList<>();
        for (Sentence sentence : knowledge.collection().sentences()) {
            if (sentence.dates().isEmpty() || disputed.contains(sentence.number())) {
                continue;
            }
            for (Telling t : knowledge.tellings().of(sentence)) {
                boolean fits = t.date() != null
                        && !t.leans()
                        && t.date().precision().compareTo(DatePrecision.YEAR) <= 0
                        && !t.frame().group().isCopula()
                        && Words.count(t.undated()) <= LONGEST;
                if (fits) {
                    all.add(new Entry(t.undated(), t.date(), sentence, t.evidence(), Names.of(t.undated())));
                }
            }
        }
        all.sort(Comparator.comparing((Entry e) -> e.date().start())
                .thenComparing(e -> e.date().precision()));
        this.entries = List.copyOf(all);
    }

    /** What came shortly before or after in the same story, in several ways to say it; the first that serves is to be taken. */
    List<Note> around(String told, DateValue date, Sentence sentence, Set<String> said, String seed) {
        if (date == null || date.precision().compareTo(DatePrecision.YEAR_RANGE) > 0) {
            return List.of();
        }
        Names own = Names.of(told);
        Predicate<Entry> near = other -> {
            double bond = lines.bond(own.content(), other.names().content());
            boolean here = other.sentence().source().equals(sentence.source());
            boolean beside = here && Math.abs(other.sentence().number() - sentence.number()) <= BESIDE;
            boolean same = other.sentence() == sentence
                    || Words.share(other.names().content(), own.content()) > 0.6
                    || Words.share(own.content(), other.names().content()) > 0.6;
            long days = Math.abs(ChronoUnit.DAYS.between(other.date().start(), date.start()));
            boolean known = Words.share(other.names().content(), said) > 0.6;
            boolean named = own.names().stream().anyMatch(n -> Words.contains(other.text(), n));
            boolean soon = here && days <= SOON && !EMPTY.matcher(other.text()).find();
            double least = here ? soon || beside ? OF_NEIGHBOUR : OF_NAMED : 1.1;
            boolean story = named && bond >= least || here && bond >= 0.8;
            return !same && !known && days <= 365L * (YEARS + 1) && story;
        };
        int at = firstNotBefore(date.start());
        List<Entry> before = new ArrayList<>();
        for (int i = at - 1; i >= 0 && before.size() < NEAREST && isNear(entries.get(i), date); i--) {
            if (entries.get(i).date().end().isBefore(date.start()) && near.test(entries.get(i))) {
                before.add(entries.get(i));
            }
        }
        List<Entry> after = new ArrayList<>();
        for (int i = at; i < entries.size() && after.size() < NEAREST && isNear(entries.get(i), date); i++) {
            if (entries.get(i).date().start().isAfter(date.end()) && near.test(entries.get(i))) {
                after.add(entries.get(i));
            }
        }
        return told(date, seed, pick(before, seed), pick(after, seed));
    }

    private static boolean isNear(Entry entry, DateValue date) {
        return Math.abs(ChronoUnit.YEARS.between(entry.date().start(), date.start())) <= YEARS + 1;
    }

    /** Place in the timeline of the first event that begins on a day or later. */
    private int firstNotBefore(LocalDate day) {
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries.get(middle).date().start().isBefore(day)) {
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

    /** One of the two nearest. */
    private Entry pick(List<Entry> nearest, String seed) {
        return nearest.isEmpty() ? null : nearest.get(dice.roll(seed + "neighbour", nearest.size()));
    }

    private List<Note> told(DateValue date, String seed, Entry before, Entry after) {
        List<Note> notes = new ArrayList<>();
        boolean earlierFirst = dice.roll(seed + "side", 2) == 0;
        for (boolean earlier : new boolean[] {earlierFirst, !earlierFirst}) {
            Entry one = earlier ? before : after;
            if (one != null) {
                notes.add(beside(date, one, !earlier));
            }
        }
        if (before != null && after != null) {
            int place = dice.roll(seed + "chronology", 3) == 0 ? 0 : notes.size();
            notes.add(place, between(date, before, after));
        }
        // a short event is told nearly in the words of its sentence: then the lead says why it is told
        List<Note> longer = notes.stream()
                .map(n -> new Note("To set this in the order of events: " + lowered(n.text()), n.evidence()))
                .toList();
        notes.addAll(longer);
        return notes;
    }

    private static String lowered(String text) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    private static Note between(DateValue date, Entry before, Entry after) {
        String text = "This came " + distance(before.date(), date, "after") + before.text() + " ("
                + before.date().label() + ") and " + distance(date, after.date(), "before") + after.text() + " ("
                + after.date().label() + ").";
        Set<Citation> evidence = new LinkedHashSet<>(before.evidence());
        evidence.addAll(after.evidence());
        return new Note(text, List.copyOf(evidence));
    }

    private static Note beside(DateValue date, Entry one, boolean later) {
        boolean point = date.precision().compareTo(DatePrecision.YEAR) <= 0
                && !date.label().contains(" to ");
        String lead = !point
                ? later ? "later" : "before that"
                : later
                        ? distance(date, one.date(), "after") + date.label()
                        : distance(one.date(), date, "before") + date.label();
        return new Note(
                Words.capitalised(lead.strip()) + ", " + one.date().phrase() + ", " + one.text() + ".", one.evidence());
    }

    /** "twelve days after ", "about four months later ", or only "after " where the sources do not tell how long it was. */
    private static String distance(DateValue first, DateValue second, String direction) {
        boolean days = first.precision() == DatePrecision.DAY && second.precision() == DatePrecision.DAY;
        long apart = ChronoUnit.DAYS.between(first.start(), second.start());
        if (days && apart <= 60) {
            return counted(apart, "day") + " " + direction + " ";
        }
        boolean months = first.precision().compareTo(DatePrecision.MONTH) <= 0
                && second.precision().compareTo(DatePrecision.MONTH) <= 0;
        long between = ChronoUnit.MONTHS.between(YearMonth.from(first.start()), YearMonth.from(second.start()));
        if (months && between > 0 && between <= 18) {
            return (days ? "about " : "") + counted(between, "month") + " " + direction + " ";
        }
        long years = second.start().getYear() - first.start().getYear();
        boolean coarse = first.precision() == DatePrecision.YEAR && second.precision() == DatePrecision.YEAR;
        boolean round = months && Math.abs(between - 12 * Math.round(between / 12.0)) <= 1;
        if (coarse && years >= 1) {
            return counted(years, "year") + " " + direction + " ";
        }
        if (round) {
            return "about " + counted(Math.round(between / 12.0), "year") + " " + direction + " ";
        }
        return direction + " ";
    }

    private static String counted(long number, String unit) {
        return NumberGrammar.inWords((int) number) + " " + unit + (number == 1 ? "" : "s");
    }
}
