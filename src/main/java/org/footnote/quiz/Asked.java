package org.footnote.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.footnote.item.ChoiceItem;
import org.footnote.item.Cloze;
import org.footnote.item.DateEntry;
import org.footnote.item.EntryItem;
import org.footnote.item.Item;
import org.footnote.item.ItemType;
import org.footnote.item.Matching;
import org.footnote.item.Numeric;
import org.footnote.item.Ordering;
import org.footnote.item.Response;

/**
 * A question as it is shown before the submission. There is no key, no explanation and no order of the writer's in it, so
 * no page made of it can give one away.
 *
 * @param type which fragment shows it
 * @param stem up to the gap, where there is one
 * @param after what follows the gap, else empty
 * @param options choices, or the right sides of a matching, in the order they are shown, else empty
 * @param entry the field to type into, empty where there is none
 * @param rows left sides of a matching, or what is to be put in order, in the order they are shown
 * @param state whether the answer holds all it could
 * @param prefix of the names of its fields, where several questions stand on one page, else empty
 */
public record Asked(
        ItemType type,
        String stem,
        String after,
        List<Option> options,
        Entry entry,
        List<Row> rows,
        Completeness state,
        String prefix) {

    /** Right sides of a matching longer than this, in code points, are read in a list and chosen by their letter. */
    private static final int LONG = 40;

    /** As much of them as a closed list shows on a phone. */
    private static final int SHORT = 26;

    /**
     * @param value what the form sends: the place on the page, or true or false
     * @param text empty for true and false, which each language names itself
     */
    public record Option(String value, String letter, String text, boolean chosen) {

        /** The beginning of a long text, which stands in full beside the list. */
        public String shortText() {
            return text.codePointCount(0, text.length()) <= SHORT
                    ? text
                    : text.substring(0, text.offsetByCodePoints(0, SHORT)).strip() + "…";
        }
    }

    /**
     * @param text what was typed
     * @param unit in which a number is asked, else empty
     * @param exactness how exactly a date is asked
     */
    public record Entry(String text, String unit, Exactness exactness) {

        static final Entry NONE = new Entry("", "", Exactness.OTHER);

        public boolean hasUnit() {
            return !unit.isEmpty();
        }
    }

    /** How exactly a date is asked. */
    public enum Exactness {
        DAY,
        MONTH,
        YEAR,
        OTHER
    }

    /** @param given place of the right side, or the place in the order from 1; empty where none was chosen */
    public record Row(int number, String text, String given) {

        /** Whether this option is the one that was chosen. */
        public boolean is(String value) {
            return given.equals(value);
        }

        /** Whether it was given this place. */
        public boolean isAt(int place) {
            return given.equals(String.valueOf(place));
        }
    }

    static Asked of(Item item, List<Integer> order, Optional<Response> response) {
        int gap = item.stem().indexOf(Cloze.GAP);
        boolean cloze = item.type() == ItemType.CLOZE || item.type() == ItemType.CLOZE_CHOICE;
        return new Asked(
                item.type(),
                cloze ? item.stem().substring(0, gap) : item.stem(),
                cloze ? item.stem().substring(gap + Cloze.GAP.length()) : "",
                options(item, order, response),
                item instanceof EntryItem entry ? entry(entry, response) : Entry.NONE,
                rows(item, order, response),
                Completeness.of(item, response),
                "");
    }

    private static List<Option> options(Item item, List<Integer> order, Optional<Response> response) {
        List<Option> options = new ArrayList<>();
        switch (item.type()) {
            case MULTIPLE_CHOICE, CLOZE_CHOICE, MULTIPLE_RESPONSE ->
                order.forEach(position -> options.add(option(
                        options.size(),
                        ((ChoiceItem) item).choices().get(position).text(),
                        isChosen(response.orElse(null), position))));
            case MATCHING -> {
                Matching matching = (Matching) item;
                int lefts = matching.pairs().size();
                order.subList(lefts, order.size())
                        .forEach(position -> options.add(
                                option(options.size(), matching.rights().get(position - lefts), false)));
            }
            case TRUE_FALSE -> {
                for (boolean value : List.of(true, false)) {
                    boolean chosen = response.equals(Optional.of(new Response.Judged(value)));
                    options.add(new Option(String.valueOf(value), letter(options.size()), "", chosen));
                }
            }
            case CLOZE, NUMERIC, DATE_ENTRY, SHORT_ANSWER, ORDERING -> {
                // nothing to choose from
            }
        }
        return List.copyOf(options);
    }

    private static Option option(int place, String text, boolean chosen) {
        return new Option(String.valueOf(place), letter(place), text, chosen);
    }

    private static boolean isChosen(Response response, int position) {
        return response instanceof Response.Selected selected
                ? selected.choices().contains(position)
                : response instanceof Response.Chosen chosen && chosen.choice() == position;
    }

    private static Entry entry(EntryItem item, Optional<Response> response) {
        String text = response.map(r -> ((Response.Entered) r).text()).orElse("");
        if (item instanceof DateEntry date) {
            return new Entry(
                    text,
                    "",
                    switch (date.asked()) {
                        case DAY -> Exactness.DAY;
                        case MONTH -> Exactness.MONTH;
                        case YEAR -> Exactness.YEAR;
                        default -> Exactness.OTHER;
                    });
        }
        return new Entry(text, item instanceof Numeric number ? number.unit() : "", Exactness.OTHER);
    }

    private static List<Row> rows(Item item, List<Integer> order, Optional<Response> response) {
        List<Row> rows = new ArrayList<>();
        if (item instanceof Matching matching) {
            int lefts = matching.pairs().size();
            for (int position : order.subList(0, lefts)) {
                Integer right = response.map(
                                r -> ((Response.Matched) r).rights().get(position))
                        .orElse(null);
                String given = right == null ? "" : String.valueOf(order.indexOf(lefts + right) - lefts);
                rows.add(new Row(rows.size() + 1, matching.lefts().get(position), given));
            }
        } else if (item instanceof Ordering ordering) {
            for (int position : order) {
                int place = response.map(r -> ((Response.Placed) r).places().get(position))
                        .orElse(0);
                rows.add(new Row(
                        rows.size() + 1, ordering.order().get(position), place == 0 ? "" : String.valueOf(place)));
            }
        }
        return List.copyOf(rows);
    }

    /** Whether a gap stands in the stem. */
    public boolean gap() {
        return type == ItemType.CLOZE || type == ItemType.CLOZE_CHOICE;
    }

    /** Language of the question, as a BCP 47 tag. */
    public String lang() {
        return Spoken.of(stem + " " + after);
    }

    public boolean judgement() {
        return type == ItemType.TRUE_FALSE;
    }

    public boolean gaps() {
        return state == Completeness.GAPS;
    }

    public boolean samePlace() {
        return state == Completeness.SAME_PLACE;
    }

    public boolean noDate() {
        return state == Completeness.NO_DATE;
    }

    public boolean noNumber() {
        return state == Completeness.NO_NUMBER;
    }

    /** Whether the right sides are too long to be read in a list to choose from. */
    public boolean longSides() {
        return options.stream()
                .anyMatch(o -> o.text().codePointCount(0, o.text().length()) > LONG);
    }

    /** The same question with what somebody typed just now. */
    Asked entered(String typed) {
        Entry now = new Entry(typed, entry.unit(), entry.exactness());
        return new Asked(type, stem, after, options, now, rows, state, prefix);
    }

    /** The same question among others on its page. */
    Asked among(int slot) {
        return new Asked(type, stem, after, options, entry, rows, state, prefix(slot));
    }

    /** What the names of the fields of a slot begin with, where several slots stand on one page. */
    static String prefix(int slot) {
        return "s" + slot + "-";
    }

    /** Hung letter of a place on the page. */
    static String letter(int position) {
        return String.valueOf((char) ('A' + position));
    }
}
