package org.footnote.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.footnote.bank.Questions.Askable;
import org.junit.jupiter.api.Test;

class PickingTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void what_is_likeliest_to_be_lost_comes_first_then_what_is_new() {
        List<Standing> facts = List.of(unmet(1, "A"), due(2, "A", 0.8), due(3, "A", 0.4), resting(4, "A"));
        assertEquals(List.of(3L, 2L, 1L), facts(sitting(facts, Focus.EVERYTHING, Set.of())));
    }

    @Test
    void topics_are_mixed_among_the_most_urgent() {
        List<Standing> facts = List.of(due(1, "A", 0.50), due(2, "A", 0.51), due(3, "B", 0.52), due(4, "B", 0.53));
        assertEquals(
                List.of("A", "B", "A", "B"),
                sitting(facts, Focus.EVERYTHING, Set.of()).stream()
                        .map(Askable::topic)
                        .toList());
    }

    @Test
    void new_facts_come_from_all_topics_in_turn() {
        List<Standing> facts = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            facts.add(unmet(i + 1, i < 5 ? "A" : i < 7 ? "B" : "C"));
        }
        List<String> topics = sitting(facts, Focus.EVERYTHING, Set.of()).stream()
                .map(Askable::topic)
                .toList();
        assertEquals(Set.of("A", "B", "C"), new HashSet<>(topics.subList(0, 3)));
        assertEquals(9, topics.size());
    }

    @Test
    void a_fact_comes_once_unless_it_was_missed_and_then_after_a_rest() {
        List<Standing> facts = new ArrayList<>();
        for (int i = 1; i <= 8; i++) {
            facts.add(due(i, "A", 0.1 * i));
        }
        List<Long> asked = facts(sitting(facts, Focus.EVERYTHING, Set.of(1L)));
        assertEquals(3, asked.stream().filter(f -> f == 1).count(), "missed each time, asked three times: " + asked);
        assertEquals(10, asked.size(), asked.toString());
        assertEquals(0, asked.indexOf(1L));
        assertEquals(4, asked.subList(1, asked.size()).indexOf(1L) + 1, asked.toString());
    }

    @Test
    void the_same_fact_returns_in_another_form() {
        Standing fact = new Standing(
                1,
                1,
                "A",
                List.of(
                        new Askable(11, 101, 1, 1, "A", "multiple_choice"),
                        new Askable(12, 102, 1, 1, "A", "multiple_choice"),
                        new Askable(13, 103, 1, 1, "A", "date_entry")),
                Optional.of(recall(0.5, true, 101)),
                false);
        for (long seed = 0; seed < 20; seed++) {
            Askable next = new Picking(List.of(fact), List.of(), Focus.EVERYTHING, seed)
                    .next()
                    .orElseThrow();
            assertEquals(103, next.question(), "another question, and of another type");
            List<Picking.Past> past = List.of(new Picking.Past(1, "A", 103, true));
            Askable again = new Picking(List.of(fact), past, Focus.EVERYTHING, seed)
                    .next()
                    .orElseThrow();
            assertEquals(102, again.question(), "and then the one that was not asked yet");
        }
    }

    @Test
    void what_stands_in_an_open_quiz_is_not_asked() {
        Standing away = new Standing(1, 1, "A", due(1, "A", 0.2).questions(), Optional.empty(), true);
        assertEquals(Optional.empty(), new Picking(List.of(away), List.of(), Focus.EVERYTHING, 1).next());
    }

    @Test
    void who_names_a_topic_is_asked_it_also_before_it_is_due() {
        List<Standing> facts = List.of(due(1, "A", 0.2), resting(2, "B"), unmet(3, "B"));
        Focus topic = new Focus(Optional.empty(), Optional.of("B"), Optional.empty());
        assertEquals(List.of(3L, 2L), facts(sitting(facts, topic, Set.of())));
        Focus fact = new Focus(Optional.empty(), Optional.empty(), Optional.of(2L));
        assertEquals(List.of(2L), facts(sitting(facts, fact, Set.of())));
        assertEquals(List.of(1L, 3L), facts(sitting(facts, Focus.EVERYTHING, Set.of())));
    }

    @Test
    void two_sittings_do_not_begin_alike() {
        List<Standing> facts = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            facts.add(unmet(i, "A"));
        }
        Set<Long> firsts = new HashSet<>();
        for (long seed = 0; seed < 10; seed++) {
            firsts.add(new Picking(facts, List.of(), Focus.EVERYTHING, seed)
                    .next()
                    .orElseThrow()
                    .fact());
        }
        assertTrue(firsts.size() > 3, firsts.toString());
        assertNotEquals(Set.of(), firsts);
    }

    /** A whole sitting; facts that are not known are missed whenever they are asked. */
    private static List<Askable> sitting(List<Standing> facts, Focus focus, Set<Long> notKnown) {
        List<Picking.Past> past = new ArrayList<>();
        List<Askable> asked = new ArrayList<>();
        Optional<Askable> next = new Picking(facts, past, focus, 7).next();
        while (next.isPresent() && asked.size() < 30) {
            Askable a = next.get();
            asked.add(a);
            past.add(new Picking.Past(a.fact(), a.topic(), a.question(), notKnown.contains(a.fact())));
            next = new Picking(facts, past, focus, 7).next();
        }
        return asked;
    }

    private static List<Long> facts(List<Askable> asked) {
        return asked.stream().map(Askable::fact).toList();
    }

    private static Standing unmet(long fact, String topic) {
        return new Standing(fact, 1, topic, questions(fact, topic), Optional.empty(), false);
    }

    private static Standing due(long fact, String topic, double now) {
        return new Standing(fact, 1, topic, questions(fact, topic), Optional.of(recall(now, true, fact * 10)), false);
    }

    private static Standing resting(long fact, String topic) {
        return new Standing(fact, 1, topic, questions(fact, topic), Optional.of(recall(0.97, false, fact * 10)), false);
    }

    private static List<Askable> questions(long fact, String topic) {
        return List.of(
                new Askable(fact * 100, fact * 10, fact, 1, topic, "true_false"),
                new Askable(fact * 100 + 1, fact * 10 + 1, fact, 1, topic, "multiple_choice"));
    }

    private static Recall recall(double now, boolean due, long question) {
        return new Recall(5, 5, 3, now, NOW, due ? NOW : NOW.plusSeconds(86_400), due, question, 2, 0);
    }
}
