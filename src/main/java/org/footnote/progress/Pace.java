package org.footnote.progress;

import java.util.Locale;
import java.util.stream.Stream;
import org.footnote.item.Choice;
import org.footnote.item.ChoiceItem;
import org.footnote.item.Item;
import org.footnote.item.Matching;
import org.footnote.item.Ordering;

/**
 * How long an answer to a question takes: quick is no longer than reading at four words a second and answering at once;
 * slow is longer than reading twice at that rate and then thinking for twenty seconds. What must be typed, matched or put
 * in order gets the time that the hands need. Adults read some 240 words a minute (Brysbaert 2019).
 *
 * @param quick seconds
 * @param slow seconds
 */
record Pace(int quick, int slow) {

    private static final double WORDS_PER_SECOND = 4;
    private static final int THINKING = 20;

    static Pace of(Item item) {
        double reading = words(item) / WORDS_PER_SECOND;
        int hands =
                switch (item.type()) {
                    case MULTIPLE_CHOICE, CLOZE_CHOICE, TRUE_FALSE -> 3;
                    case MULTIPLE_RESPONSE -> 6;
                    case CLOZE, NUMERIC, DATE_ENTRY, SHORT_ANSWER -> 7;
                    case MATCHING, ORDERING -> 20;
                };
        return new Pace((int) Math.ceil(reading) + hands, (int) Math.ceil(2 * reading) + hands + THINKING);
    }

    private static long words(Item item) {
        Stream<String> parts = item instanceof ChoiceItem choice
                ? choice.choices().stream().map(Choice::text)
                : item instanceof Matching matching
                        ? Stream.concat(matching.lefts().stream(), matching.rights().stream())
                        : item instanceof Ordering ordering ? ordering.order().stream() : Stream.of();
        return Stream.concat(Stream.of(item.stem()), parts)
                .mapToLong(Pace::words)
                .sum();
    }

    /** Two characters of Chinese stand for a word. */
    private static long words(String text) {
        long ideographs = text.codePoints().filter(Character::isIdeographic).count();
        long others = Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(w -> !w.isEmpty() && !Character.isIdeographic(w.codePointAt(0)))
                .count();
        return others + ideographs / 2;
    }
}
