package org.footnote.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** What holds for every item and every response. */
class MarkingPropertiesTest {

    private static Ordering ordering(int size) {
        return new Ordering(
                "Order.", IntStream.range(0, size).mapToObj(i -> "e" + i).toList(), "");
    }

    private static Matching matching(int pairs, int more) {
        return new Matching(
                "Match.",
                IntStream.range(0, pairs)
                        .mapToObj(i -> new Matching.Pair("l" + i, "r" + i))
                        .toList(),
                IntStream.range(0, more).mapToObj(i -> "d" + i).toList(),
                "");
    }

    private static MultipleResponse response(List<Boolean> keys) {
        return new MultipleResponse(
                "Which?",
                IntStream.range(0, keys.size())
                        .mapToObj(i -> new Choice("c" + i, keys.get(i), ""))
                        .toList(),
                "");
    }

    @Provide
    Arbitrary<List<Boolean>> keys() {
        return Arbitraries.of(true, false)
                .list()
                .ofMinSize(3)
                .ofMaxSize(8)
                .filter(k -> k.contains(true) && k.contains(false));
    }

    @Property(tries = 300)
    void several_choices_earn_the_share_of_hits_less_that_of_false_alarms(
            @ForAll("keys") List<Boolean> keys, @ForAll @Size(8) List<Boolean> chosen) {
        MultipleResponse item = response(keys);
        Set<Integer> selected = new HashSet<>();
        IntStream.range(0, keys.size()).filter(chosen::get).forEach(selected::add);
        if (selected.isEmpty()) {
            return;
        }
        double fraction = Marking.mark(item, new Response.Selected(selected)).fraction();
        boolean exactly = selected.equals(new HashSet<>(item.keys()));

        assertEquals(exactly, fraction == 1, "1 for the keys and nothing else");
        if (selected.size() == keys.size()) {
            assertEquals(0, fraction, "choosing everything earns nothing");
        }
        for (int wrong = 0; wrong < keys.size(); wrong++) {
            Set<Integer> more = new HashSet<>(selected);
            if (!keys.get(wrong) && more.add(wrong)) {
                assertTrue(
                        Marking.mark(item, new Response.Selected(more)).fraction() <= fraction,
                        "a wrong one never helps");
            }
        }
    }

    @Property(tries = 300)
    void an_order_earns_all_only_where_it_is_the_key_and_nothing_where_it_is_reversed(
            @ForAll @IntRange(min = 3, max = 9) int size, @ForAll long seed) {
        Ordering item = ordering(size);
        List<Integer> places =
                new ArrayList<>(IntStream.rangeClosed(1, size).boxed().toList());
        List<Integer> key = List.copyOf(places);
        Collections.shuffle(places, new java.util.Random(seed));
        double fraction = Marking.mark(item, new Response.Placed(places)).fraction();
        List<Integer> reversed = places.stream().map(p -> size + 1 - p).toList();

        assertEquals(places.equals(key), fraction == 1);
        assertEquals(
                1, fraction + Marking.mark(item, new Response.Placed(reversed)).fraction(), 1e-9);
    }

    @Property(tries = 300)
    void pairs_earn_their_share_however_many_there_are(
            @ForAll @IntRange(min = 3, max = 8) int pairs,
            @ForAll @IntRange(max = 3) int more,
            @ForAll @Size(8) List<@IntRange(max = 10) Integer> given) {
        Matching item = matching(pairs, more);
        Map<Integer, Integer> rights = new HashMap<>();
        int right = 0;
        for (int left = 0; left < pairs; left++) {
            if (given.get(left) < pairs + more) {
                rights.put(left, given.get(left));
                right += given.get(left) == left ? 1 : 0;
            }
        }
        if (!rights.isEmpty()) {
            assertEquals(
                    (double) right / pairs,
                    Marking.mark(item, new Response.Matched(rights)).fraction(),
                    1e-9);
        }
    }

    @Property(tries = 500)
    void whatever_is_typed_gets_a_mark(@ForAll @StringLength(min = 1, max = 40) String typed) {
        if (typed.isBlank()) {
            return;
        }
        for (Item item : Items.ALL) {
            if (item instanceof EntryItem) {
                Mark mark = Marking.mark(item, new Response.Entered(typed));
                assertTrue(mark.fraction() >= 0 && mark.fraction() <= 1);
            }
        }
    }

    @Property(tries = 300)
    void a_day_in_any_writing_is_right_its_month_is_half_and_the_next_day_is_wrong(
            @ForAll @IntRange(min = 0, max = 300_000) int days) {
        LocalDate day = LocalDate.of(1200, 1, 1).plusDays(days);
        DateEntry item = new DateEntry("When?", List.of(day.toString()), "");
        for (String form :
                List.of("d MMMM yyyy", "MMMM d, yyyy", "MMM d, yyyy", "yyyy-MM-dd", "d.M.yyyy", "d MMM yyyy")) {
            String typed = day.format(DateTimeFormatter.ofPattern(form, Locale.ENGLISH));
            assertEquals(Mark.RIGHT, Marking.mark(item, new Response.Entered(typed)), typed);
        }
        String month = day.format(DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH));
        assertEquals(0.5, Marking.mark(item, new Response.Entered(month)).fraction());
        String next = day.plusDays(1).toString();
        assertEquals(0, Marking.mark(item, new Response.Entered(next)).fraction());
    }

    @Property(tries = 300)
    void a_number_in_any_writing_is_right_and_another_is_not(@ForAll @IntRange(max = 2_000_000_000) int value) {
        Numeric item = new Numeric("How many?", List.of(Integer.toString(value)), "ships", "");
        for (String typed : List.of(
                Integer.toString(value),
                String.format(Locale.ENGLISH, "%,d", value),
                String.format(Locale.ENGLISH, "%,d", value).replace(',', ' '),
                value + " ships",
                value + ".0")) {
            assertEquals(Mark.RIGHT, Marking.mark(item, new Response.Entered(typed)), typed);
        }
        assertEquals(
                0,
                Marking.mark(item, new Response.Entered(Integer.toString(value + 3)))
                        .fraction());
    }

    @Property(tries = 300)
    void every_accepted_form_earns_all(
            @ForAll @Size(min = 1, max = 4) List<@StringLength(min = 1, max = 20) String> forms) {
        List<String> words = forms.stream()
                .filter(f -> !Words.squeezed(f).isEmpty() && !f.isBlank())
                .toList();
        if (words.isEmpty()) {
            return;
        }
        ShortAnswer item = new ShortAnswer("Who?", words, "");
        for (String form : words) {
            assertEquals(Mark.RIGHT, Marking.mark(item, new Response.Entered(form)), form);
        }
    }

    @Property(tries = 200)
    void the_key_of_every_item_earns_all(@ForAll @IntRange(max = 11) int index) {
        Item item = Items.ALL.get(index);
        assertEquals(Mark.RIGHT, Marking.mark(item, key(item)));
    }

    private static Response key(Item item) {
        return switch (item.type()) {
            case MULTIPLE_CHOICE, CLOZE_CHOICE ->
                new Response.Chosen(((ChoiceItem) item).keys().get(0));
            case MULTIPLE_RESPONSE -> new Response.Selected(Set.copyOf(((ChoiceItem) item).keys()));
            case TRUE_FALSE -> new Response.Judged(((TrueFalse) item).key());
            case CLOZE, NUMERIC, DATE_ENTRY, SHORT_ANSWER -> new Response.Entered(((EntryItem) item).key());
            case MATCHING -> new Response.Matched(Map.of(0, 0, 1, 1, 2, 2));
            case ORDERING -> new Response.Placed(List.of(1, 2, 3, 4));
        };
    }
}
