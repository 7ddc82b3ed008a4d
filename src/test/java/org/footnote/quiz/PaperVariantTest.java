package org.footnote.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.footnote.item.ChoiceItem;
import org.footnote.item.Item;
import org.footnote.item.Marking;
import org.footnote.item.Matching;
import org.footnote.item.MultipleResponse;
import org.footnote.item.Ordering;
import org.footnote.item.Response;
import org.footnote.item.TrueFalse;

/** Whatever is printed in however many variants: the same questions on each sheet, in another order, and the key fits. */
class PaperVariantTest {

    private static final PaperMessages WORDS = (PaperMessages) Proxy.newProxyInstance(
            PaperMessages.class.getClassLoader(), new Class<?>[] {PaperMessages.class}, (p, m, a) -> m.getName());

    @Provide
    Arbitrary<List<Posable>> quizzes() {
        return Arbitraries.of(EveryType.ALL)
                .map(q -> new Posable(q.item(), 1))
                .list()
                .ofMinSize(1)
                .ofMaxSize(14)
                .uniqueElements();
    }

    @Property(tries = 200)
    void every_variant_asks_the_same_and_no_two_in_the_same_order_where_there_are_orders_enough(
            @ForAll("quizzes") List<Posable> quiz, @ForAll @IntRange(min = 1, max = 26) int number, @ForAll long seed) {
        List<PaperVariant> variants = PaperVariant.of(quiz, number, seed);
        assertEquals(variants, PaperVariant.of(quiz, number, seed), "the same seed prints the same sheets");
        assertEquals(number, variants.size());
        Set<List<Integer>> orders = new HashSet<>();
        for (PaperVariant variant : variants) {
            List<Integer> order = variant.questions().stream()
                    .map(PaperVariant.Placed::origin)
                    .toList();
            assertEquals(quiz, order.stream().sorted().map(quiz::get).toList(), "each question once");
            for (int i = 0; i < order.size(); i++) {
                assertEquals(i + 1, variant.numberOf(order.get(i)));
                assertEquals(
                        quiz.get(order.get(i)).item(),
                        variant.questions().get(i).posed().item());
            }
            orders.add(order);
        }
        if (quiz.size() >= 5) {
            assertEquals(number, orders.size(), "120 orders are enough for 26 sheets");
        }
        assertEquals(0, variants.get(0).questions().get(0).origin(), "the first sheet keeps the order of the quiz");
    }

    @Property(tries = 200)
    void whoever_copies_the_key_of_a_sheet_earns_every_mark_on_that_sheet(
            @ForAll("quizzes") List<Posable> quiz, @ForAll @IntRange(min = 1, max = 6) int number, @ForAll long seed) {
        for (PaperVariant variant : PaperVariant.of(quiz, number, seed)) {
            for (PaperVariant.Placed placed : variant.questions()) {
                Posed posed = placed.posed();
                Response copied = copied(posed, PaperKey.of(posed, WORDS));
                assertTrue(Marking.mark(posed.item(), copied).fraction() == 1, () -> posed + ": " + copied);
            }
        }
    }

    /** What somebody hands in who sees the sheet, not the item, and is told the key. */
    private static Response copied(Posed posed, String key) {
        Item item = posed.item();
        Asked asked = posed.asked(Optional.empty());
        if (item instanceof ChoiceItem choice) {
            List<Integer> chosen = new ArrayList<>();
            for (String letter : key.split(", ")) {
                String text = asked.options().get(letter.charAt(0) - 'A').text();
                for (int i = 0; i < choice.choices().size(); i++) {
                    if (choice.choices().get(i).text().equals(text)) {
                        chosen.add(i);
                    }
                }
            }
            return chosen.size() == 1 && !(item instanceof MultipleResponse)
                    ? new Response.Chosen(chosen.get(0))
                    : new Response.Selected(Set.copyOf(chosen));
        }
        if (item instanceof Matching matching) {
            Map<Integer, Integer> rights = new HashMap<>();
            for (String pair : key.split(", ")) {
                String left = asked.rows()
                        .get(Integer.parseInt(pair.split(" ")[0]) - 1)
                        .text();
                String right =
                        asked.options().get(pair.split(" ")[1].charAt(0) - 'A').text();
                rights.put(matching.lefts().indexOf(left), matching.rights().indexOf(right));
            }
            return new Response.Matched(rights);
        }
        if (item instanceof Ordering ordering) {
            List<Integer> places =
                    new ArrayList<>(Collections.nCopies(ordering.order().size(), 0));
            String[] letters = key.split(", ");
            for (int place = 0; place < letters.length; place++) {
                String text = asked.rows().get(letters[place].charAt(0) - 'A').text();
                places.set(ordering.order().indexOf(text), place + 1);
            }
            return new Response.Placed(places);
        }
        return item instanceof TrueFalse
                ? new Response.Judged(key.equals("true_word"))
                : new Response.Entered(key.split(" / ")[0]);
    }
}
