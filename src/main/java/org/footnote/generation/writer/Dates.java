package org.footnote.generation.writer;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footnote.generation.fact.DatedEvent;
import org.footnote.generation.fact.Knowledge;
import org.footnote.generation.fact.Tellings;
import org.footnote.generation.language.Gazetteer;
import org.footnote.generation.language.Words;
import org.footnote.text.DateGrammar;
import org.footnote.text.DatePrecision;
import org.footnote.text.DateValue;

/** Wrong dates that are plausible: of the key's precision, near it, and true of something else where possible. */
final class Dates {

    private static final int CHOICES = 3;

    private static final Pattern JUDGED =
            Pattern.compile("\\b(?:beginning|start|end|turning point|birth|origin|climax|collapse) (?:of|in)\\b");

    /** So many of the more frequent dates stand in front. */
    private static final int MORE_FREQUENT = 2;

    private final Knowledge knowledge;
    private final int latest;
    private final Tellings tellings;
    private final Support support;
    private final Dice dice;
    private final Map<DatePrecision, List<Known>> byDay = new EnumMap<>(DatePrecision.class);

    Dates(Knowledge knowledge, Support support, Dice dice) {
        this.knowledge = knowledge;
        this.tellings = knowledge.tellings();
        this.support = support;
        this.dice = dice;
        knowledge.facts().forEach(f -> {
            if (f instanceof DatedEvent other
                    && other.disputed().isEmpty()
                    && other.slot().equals("date")
                    && isShort(other)) {
                add(new Candidate(other.date(), other));
            }
        });
        this.latest = knowledge.collection().sentences().stream()
                .flatMap(s -> s.dates().stream())
                .mapToInt(d -> d.value().end().getYear())
                .max()
                .orElse(0);
        knowledge.collection().sentences().forEach(s -> s.dates().forEach(d -> add(new Candidate(d.value(), null))));
        byDay.values().forEach(known -> known.sort(Comparator.comparingLong(Known::day)));
    }

    private void add(Candidate candidate) {
        List<Known> alike = byDay.computeIfAbsent(candidate.value().precision(), p -> new ArrayList<>());
        alike.add(new Known(candidate.value().start().toEpochDay(), alike.size(), candidate));
    }

    private record Candidate(DateValue value, DatedEvent event) {}

    /** @param number which one it was of its precision: dates of facts first, then those of all sentences */
    private record Known(long day, int number, Candidate candidate) {}

    /** Counts whether any further date could still be among those that are chosen. */
    private final class Enough {

        private final DatedEvent fact;
        private final int key;
        private final int[] usable = new int[2];
        private final int[] frequent = new int[2];

        Enough(DatedEvent fact) {
            this.fact = fact;
            this.key = support.frequency(fact.date().label());
        }

        void add(DateValue value) {
            int side = value.start().isBefore(fact.date().start()) ? 0 : 1;
            usable[side]++;
            frequent[side] += support.frequency(value.label()) > key ? 1 : 0;
        }

        boolean reached() {
            return Math.min(usable[0], usable[1]) >= CHOICES && Math.min(frequent[0], frequent[1]) >= MORE_FREQUENT;
        }
    }

    List<Distractor> distractors(DatedEvent fact) {
        List<Candidate> usable = new ArrayList<>();
        Set<String> content = fact.event().content();
        boolean process = isProcess(fact);
        // the year is said in the name of what happened, and whoever uses the name would seem to date it to any month
        // of it
        DatePrecision coarsest = fact.namesYear() ? DatePrecision.SEASON : Support.ANY;
        Enough enough = new Enough(fact);
        for (Candidate candidate : candidates(fact)) {
            if (enough.reached()) {
                break;
            }
            boolean clear = !candidate.value().overlaps(fact.date())
                    && !(process
                            && candidate.value().start().getYear()
                                    == fact.date().start().getYear())
                    && fact.accepted().stream().noneMatch(d -> d.overlaps(candidate.value()))
                    && fact.disputed().stream().noneMatch(d -> d.overlaps(candidate.value()))
                    && usable.stream().noneMatch(u -> u.value().overlaps(candidate.value()))
                    && !support.dates(content, candidate.value(), coarsest)
                    && !support.datesNearQuotation(
                            fact.subject() + fact.event().tail() + fact.event().purpose(), candidate.value());
            if (clear) {
                usable.add(candidate);
                enough.add(candidate.value());
            }
        }
        return chosen(fact, usable);
    }

    /** When something began or ended is a matter of judgement: one author's, and no more. */
    static boolean isJudgement(DatedEvent fact) {
        return JUDGED.matcher(fact.event().told()).find();
    }

    /** A policy is put forward more than once in a year, and sources date it differently: only other years are surely wrong. */
    static boolean isProcess(DatedEvent fact) {
        return fact.event().verb().can("propose")
                && Words.all(fact.event().complement()).stream().anyMatch(Gazetteer::isPolicyWord);
    }

    /** Three of the usable ones, as many earlier and later as the dice say, so that the key is not always in the middle. */
    private List<Distractor> chosen(DatedEvent fact, List<Candidate> usable) {
        List<Candidate> earlier = usable.stream()
                .filter(c -> c.value().start().isBefore(fact.date().start()))
                .toList();
        List<Candidate> later = usable.stream()
                .filter(c -> !c.value().start().isBefore(fact.date().start()))
                .toList();
        earlier = frequentFirst(fact, earlier);
        later = frequentFirst(fact, later);
        int before = Math.max(3 - later.size(), Math.min(dice.roll(fact.key() + "rank", 4), earlier.size()));
        List<Candidate> taken = new ArrayList<>();
        taken.addAll(earlier.subList(0, Math.min(before, earlier.size())));
        taken.addAll(later.subList(0, Math.min(3 - taken.size(), later.size())));
        asOftenNamed(fact, taken, earlier, later);
        besideTheKey(fact, taken, earlier, later);
        return taken.stream().map(this::distractor).toList();
    }

    /** One of the wrong dates is named as often as the key where there is one, on whichever side: else leafing through would do. */
    private void asOftenNamed(DatedEvent fact, List<Candidate> taken, List<Candidate> earlier, List<Candidate> later) {
        int key = Math.max(1, support.frequency(fact.date().label()));
        Predicate<Candidate> often = c -> support.frequency(c.value().label()) >= key;
        if (taken.isEmpty() || taken.stream().anyMatch(often)) {
            return;
        }
        Stream.concat(earlier.stream(), later.stream())
                .filter(often)
                .findFirst()
                .ifPresent(c -> taken.set(taken.size() - 1, c));
    }

    /** One of the wrong dates lies in the year of the key where that can be: else the year alone would tell. */
    private static void besideTheKey(
            DatedEvent fact, List<Candidate> taken, List<Candidate> earlier, List<Candidate> later) {
        int year = fact.date().start().getYear();
        if (taken.stream().anyMatch(c -> c.value().start().getYear() == year)) {
            return;
        }
        for (List<Candidate> side : List.of(earlier, later)) {
            for (Candidate near : side) {
                for (int i = taken.size() - 1; i >= 0 && near.value().start().getYear() == year; i--) {
                    if (side.contains(taken.get(i))) {
                        taken.set(i, near);
                        return;
                    }
                }
            }
        }
    }

    /** Dates that the documents name more often than the key stand in front, the others keep their order. */
    private List<Candidate> frequentFirst(DatedEvent fact, List<Candidate> candidates) {
        int key = support.frequency(fact.date().label());
        List<Candidate> sorted = new ArrayList<>(candidates.stream()
                .filter(c -> support.frequency(c.value().label()) >= Math.max(1, key))
                .sorted(Comparator.comparingInt(
                        c -> -Integer.signum(support.frequency(c.value().label()) - key)))
                .limit(MORE_FREQUENT)
                .toList());
        candidates.stream().filter(c -> !sorted.contains(c)).forEach(sorted::add);
        return sorted;
    }

    /** What the sources say of the wrong date, where they say it in a clause that stands alone. */
    private Distractor distractor(Candidate candidate) {
        String label = candidate.value().label();
        if (candidate.event() == null) {
            return Distractor.plain(label);
        }
        return tellings.of(candidate.event().event().sentence()).stream()
                .filter(t -> !t.leans() && candidate.value().equals(t.date()))
                .filter(t -> Words.content(t.undated()).size() >= 4)
                .findFirst()
                .map(t -> new Distractor(
                        label, Words.capitalised(t.date().phrase()) + ", " + t.undated() + ".", t.evidence()))
                .orElse(Distractor.plain(label));
    }

    /** Nearest first: other events' dates of the same precision, then dates computed around the key. */
    private List<Candidate> candidates(DatedEvent fact) {
        DateValue key = fact.date();
        long day = key.start().toEpochDay();
        long reach = reach(key.precision());
        List<Known> alike = byDay.getOrDefault(key.precision(), List.of());
        List<Candidate> near = alike.subList(firstFrom(day - reach, alike), alike.size()).stream()
                .takeWhile(k -> k.day() <= day + reach)
                .sorted(Comparator.comparingLong((Known k) -> Math.abs(k.day() - day))
                        .thenComparingInt(Known::number))
                .map(Known::candidate)
                .collect(Collectors.toCollection(ArrayList::new));
        boolean yearIsTold = fact.recurs() || fact.namesYear() || isInTitle(fact);
        (yearIsTold ? sameYear(fact) : computed(fact)).forEach(v -> near.add(new Candidate(v, null)));
        near.removeIf(
                c -> yearIsTold && c.value().start().getYear() != key.start().getYear());
        return near;
    }

    /** "According to the account of the crisis of 1973": who reads that takes no other year for right. */
    private boolean isInTitle(DatedEvent fact) {
        boolean fine =
                fact.date().precision() == DatePrecision.DAY || fact.date().precision() == DatePrecision.MONTH;
        return fine
                && knowledge
                        .setting(fact.source())
                        .contains(Integer.toString(fact.date().start().getYear()));
    }

    /** Place of the first that is not before a day. */
    private static int firstFrom(long day, List<Known> sorted) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).day() < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean isShort(DatedEvent event) {
        return Words.count(event.event().told()) <= 22;
    }

    private static long reach(DatePrecision precision) {
        return switch (precision) {
            case DAY, DAY_RANGE -> 750;
            case PART_OF_MONTH, MONTH, SEASON, MONTH_RANGE -> 1200;
            default -> 2400;
        };
    }

    /** Other days or months of the year of the key. */
    private List<DateValue> sameYear(DatedEvent fact) {
        LocalDate start = fact.date().start();
        List<DateValue> values = new ArrayList<>();
        for (int month : dice.shuffled(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12), fact.key() + "months")) {
            LocalDate day = start.withDayOfMonth(1).withMonth(month).plusDays(dice.roll(fact.key() + month, 28));
            String label = (fact.date().precision() == DatePrecision.DAY ? day.getDayOfMonth() + " " : "") + month(day)
                    + " " + start.getYear();
            if (month != start.getMonthValue()) {
                DateGrammar.parse(label).ifPresent(values::add);
            }
        }
        return values;
    }

    /**
     * Neighbours of the key in the calendar: near enough that nothing but the text rules them out; in other years where a story
     * of many months may well have been told of the same year.
     */
    private List<DateValue> computed(DatedEvent fact) {
        LocalDate start = fact.date().start();
        boolean process = isProcess(fact);
        List<String> labels = new ArrayList<>();
        boolean decades = fact.date().precision() == DatePrecision.DECADE
                || fact.date().precision() == DatePrecision.PART_OF_DECADE
                || fact.date().precision() == DatePrecision.CENTURY;
        List<Integer> steps = decades
                ? List.of(-1, 1, -2, 2, -3, 3)
                : dice.shuffled(List.of(-2, -1, 1, 2, -3, 3), fact.key() + "steps");
        for (int step : steps) {
            int year = start.getYear() + step;
            switch (fact.date().precision()) {
                case DAY -> {
                    LocalDate day = start.plusMonths((process ? 12L : 3L) * step + dice.roll(fact.key() + step, 3) - 1)
                            .plusDays(dice.roll(fact.key() + step + "d", 17) - 8);
                    labels.add(day.getDayOfMonth() + " " + month(day) + " " + day.getYear());
                }
                case MONTH -> {
                    LocalDate month =
                            start.plusMonths((process ? 12L : 4L) * step + dice.roll(fact.key() + step, 3) - 1);
                    labels.add(month(month) + " " + month.getYear());
                }
                case PART_OF_MONTH -> {
                    LocalDate month = start.plusMonths(4L * step + dice.roll(fact.key() + step, 3) - 1);
                    labels.add(part(fact.date().label()) + month(month) + " " + month.getYear());
                }
                case YEAR -> labels.add(Integer.toString(year));
                case PART_OF_YEAR -> labels.add(part(fact.date().label()) + year);
                case SEASON -> labels.add(fact.date().label().replaceAll("\\d+$", Integer.toString(year)));
                case DECADE, PART_OF_DECADE ->
                    labels.add(shiftDecade(fact.date().label(), step));
                case MONTH_RANGE -> labels.add(monthRange(fact, step));
                case YEAR_RANGE ->
                    labels.add((start.getYear() + step * 2) + " to "
                            + (fact.date().end().getYear() + step * 2));
                case CENTURY -> labels.add(shiftCentury(fact.date().label(), step));
                case DAY_RANGE -> labels.add(dayRange(fact, step));
                default -> {
                    // pairs of other dates have no neighbours that read naturally
                }
            }
        }
        List<DateValue> values = new ArrayList<>();
        // what lies behind all that the documents tell of is no choice
        labels.forEach(l -> DateGrammar.parse(l.startsWith("the ") ? l.substring(4) : l)
                .filter(v ->
                        v.precision() == fact.date().precision() && v.start().getYear() <= latest)
                .ifPresent(values::add));
        return values;
    }

    private String monthRange(DatedEvent fact, int step) {
        YearMonth from =
                YearMonth.from(fact.date().start()).plusYears(step).plusMonths(dice.roll(fact.key() + step, 5) - 2L);
        YearMonth to = from.plusMonths(java.time.temporal.ChronoUnit.MONTHS.between(
                YearMonth.from(fact.date().start()), YearMonth.from(fact.date().end())));
        return from.getYear() == to.getYear()
                ? month(from.atDay(1)) + " to " + month(to.atDay(1)) + " " + to.getYear()
                : month(from.minusMonths(3).atDay(1)) + " " + from.getYear() + " to " + month(to.atDay(1)) + " "
                        + to.getYear();
    }

    /** As many days as the key has, some weeks or months beside them. */
    private String dayRange(DatedEvent fact, int step) {
        LocalDate from = fact.date().start().plusDays(step * 40L + dice.roll(fact.key() + step, 15));
        long length = fact.date().end().toEpochDay() - fact.date().start().toEpochDay();
        if (from.plusDays(length).getMonth() != from.getMonth()) {
            from = from.withDayOfMonth(1 + dice.roll(fact.key() + step + "d", 5));
        }
        LocalDate to = from.plusDays(length);
        return from.getMonth() == to.getMonth()
                ? from.getDayOfMonth() + " to " + to.getDayOfMonth() + " " + month(to) + " " + to.getYear()
                : from.getDayOfMonth() + " " + month(from) + " to " + to.getDayOfMonth() + " " + month(to) + " "
                        + to.getYear();
    }

    private static String shiftCentury(String label, int step) {
        int century = Integer.parseInt(label.replaceAll("\\D", "")) + step;
        int last = century % 10;
        boolean teen = century / 10 % 10 == 1;
        String ending = teen || last > 3 || last == 0 ? "th" : last == 1 ? "st" : last == 2 ? "nd" : "rd";
        return "the " + century + ending + " century";
    }

    private static String part(String label) {
        return label.startsWith("mid-") ? "mid-" : label.substring(0, label.indexOf(' ') + 1);
    }

    private static String shiftDecade(String label, int step) {
        var matcher = java.util.regex.Pattern.compile("(\\d{4})s").matcher(label);
        return matcher.replaceAll(m -> Integer.parseInt(m.group(1)) + step * 10 + "s");
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.ENGLISH);
    }
}
