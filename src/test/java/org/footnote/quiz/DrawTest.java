package org.footnote.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.footnote.item.Kind;
import org.junit.jupiter.api.Test;

/** Chosen questions and draws by rule, side by side in one quiz. */
class DrawTest {

    @Test
    void six_dates_and_four_treaty_terms_of_middling_difficulty_none_of_them_seen() {
        List<Candidate> bank = new ArrayList<>();
        for (int fact = 0; fact < 60; fact++) {
            bank.add(candidate(fact, fact, fact % 2 == 0 ? Kind.DATE : Kind.TREATY_TERM, (fact % 10) / 10.0));
        }
        Set<Long> seen = Set.of(4L, 5L, 14L, 15L);
        List<Wanted> wanted = List.of(
                new Wanted.Drawn(new Rule(Set.of(Kind.DATE), 6, Optional.empty(), 0.3, 0.7, true), 1),
                new Wanted.Drawn(new Rule(Set.of(Kind.TREATY_TERM), 4, Optional.empty(), 0.3, 0.7, true), 2));
        for (long seed = 0; seed < 30; seed++) {
            List<Draw.Picked> picked = Draw.of(wanted, bank, seen, Set.of(), seed);
            assertEquals(10, picked.size());
            for (Draw.Picked one : picked) {
                boolean date = one.line() == 0;
                assertEquals(
                        date ? Kind.DATE : Kind.TREATY_TERM, one.candidate().kind());
                assertEquals(date ? 1 : 2, one.maxMark());
                assertTrue(
                        one.candidate().difficulty() >= 0.3 && one.candidate().difficulty() <= 0.7);
                assertTrue(!seen.contains(one.candidate().fact()));
            }
            assertEquals(14, picked.stream().mapToDouble(Draw.Picked::maxMark).sum());
        }
    }

    @Test
    void a_chosen_question_stands_where_its_line_stands_and_its_fact_is_not_drawn_again() {
        List<Candidate> bank = List.of(
                candidate(1, 7, Kind.DATE, 0.5),
                candidate(2, 7, Kind.DATE, 0.5),
                candidate(3, 8, Kind.DATE, 0.5),
                candidate(4, 9, Kind.DATE, 0.5));
        List<Wanted> wanted =
                List.of(new Wanted.Drawn(new Rule(Set.of(), 2), 1), new Wanted.Chosen(2, 5), new Wanted.Chosen(99, 1));
        for (long seed = 0; seed < 20; seed++) {
            List<Draw.Picked> picked = Draw.of(wanted, bank, Set.of(), Set.of(), seed);
            assertEquals(3, picked.size(), "a question that is not in use is left out");
            assertEquals(2, picked.get(2).candidate().question());
            assertEquals(5, picked.get(2).maxMark());
            assertEquals(Set.of(8L, 9L), Set.copyOf(facts(picked.subList(0, 2))));
        }
    }

    @Test
    void of_two_chosen_questions_on_one_fact_the_first_is_asked() {
        List<Candidate> bank = List.of(candidate(1, 7, Kind.DATE, 0.5), candidate(2, 7, Kind.DATE, 0.5));
        List<Wanted> wanted = List.of(new Wanted.Chosen(2, 1), new Wanted.Chosen(1, 1));
        assertEquals(List.of(1, 0), Draw.filled(wanted, bank, Set.of()));
        assertEquals(
                2,
                Draw.of(wanted, bank, Set.of(), Set.of(), 1).get(0).candidate().question());
    }

    @Test
    void a_line_that_may_take_anything_leaves_others_what_they_need() {
        List<Candidate> bank = new ArrayList<>();
        LongStream.range(0, 5).forEach(f -> bank.add(candidate(f, f, Kind.DATE, 0.5)));
        LongStream.range(5, 10).forEach(f -> bank.add(candidate(f, f, Kind.POLICY, 0.5)));
        LongStream.range(10, 12).forEach(f -> bank.add(candidate(f, f, Kind.PERSON, 0.5)));
        List<Wanted> wanted = List.of(
                new Wanted.Drawn(new Rule(Set.of(), 3), 1),
                new Wanted.Drawn(new Rule(Set.of(Kind.DATE, Kind.PERSON), 5), 1),
                new Wanted.Drawn(new Rule(Set.of(Kind.POLICY, Kind.PERSON), 4), 1));
        for (long seed = 0; seed < 50; seed++) {
            assertEquals(12, Draw.of(wanted, bank, Set.of(), Set.of(), seed).size(), "the bank is just large enough");
        }
    }

    @Test
    void a_rule_that_cannot_be_met_says_how_far_it_comes() {
        List<Candidate> bank = new ArrayList<>();
        LongStream.range(0, 5).forEach(f -> bank.add(candidate(f, f, Kind.DATE, 0.5)));
        List<Wanted> wanted = List.of(
                new Wanted.Drawn(new Rule(Set.of(Kind.DATE), 4), 1),
                new Wanted.Drawn(new Rule(Set.of(Kind.DATE), 3), 1),
                new Wanted.Drawn(new Rule(Set.of(Kind.PLACE), 1), 1));
        List<Integer> filled = Draw.filled(wanted, bank, Set.of());
        assertEquals(5, filled.get(0) + filled.get(1));
        assertEquals(0, filled.get(2));
    }

    @Test
    void the_seed_gives_the_same_attempt_again_whatever_the_order_of_the_bank() {
        List<Candidate> bank = new ArrayList<>();
        LongStream.range(0, 40).forEach(f -> bank.add(candidate(f, f, Kind.values()[(int) f % 5], 0.5)));
        List<Wanted> wanted = List.of(
                new Wanted.Drawn(new Rule(Set.of(Kind.DATE), 3), 1), new Wanted.Drawn(new Rule(Set.of(), 9), 1));
        List<Draw.Picked> first = Draw.of(wanted, bank, Set.of(), Set.of(), 77);
        Collections.shuffle(bank, new Random(5));
        assertEquals(first, Draw.of(wanted, bank, Set.of(), Set.of(), 77));
        assertNotEquals(first, Draw.of(wanted, bank, Set.of(), Set.of(), 78));
    }

    @Test
    void a_rule_without_sense_is_none() {
        assertThrows(IllegalArgumentException.class, () -> new Rule(Set.of(), 0));
        assertThrows(IllegalArgumentException.class, () -> new Rule(Set.of(), 101));
        assertThrows(IllegalArgumentException.class, () -> new Rule(Set.of(), 1, Optional.empty(), 0.7, 0.3, false));
        assertThrows(
                IllegalArgumentException.class, () -> new Rule(Set.of(), 1, Optional.empty(), Double.NaN, 1, false));
    }

    /** The exchange of lines finds as many questions as any assignment could: the reference tries all of them. */
    @Property(tries = 400)
    void no_attempt_is_shorter_than_it_must_be(@ForAll @IntRange(max = 1_000_000) int world) {
        Random chance = new Random(world);
        List<Candidate> bank = new ArrayList<>();
        for (int q = 0; q < 1 + chance.nextInt(7); q++) {
            bank.add(candidate(q, chance.nextInt(6), Kind.values()[chance.nextInt(3)], 0.5));
        }
        List<Wanted> wanted = new ArrayList<>();
        for (int line = 0; line < 1 + chance.nextInt(3); line++) {
            Set<Kind> kinds = new HashSet<>();
            IntStream.range(0, 1 + chance.nextInt(2)).forEach(i -> kinds.add(Kind.values()[chance.nextInt(3)]));
            wanted.add(new Wanted.Drawn(new Rule(kinds, 1 + chance.nextInt(3)), 1));
        }
        List<Draw.Picked> picked = Draw.of(wanted, bank, Set.of(), Set.of(), world);
        assertEquals(picked.size(), Set.copyOf(facts(picked)).size(), "no fact twice");
        picked.forEach(p -> assertTrue(wanted.get(p.line()).admits(p.candidate()), "by the rule of its line"));
        for (int line = 0; line < wanted.size(); line++) {
            int at = line;
            assertTrue(picked.stream().filter(p -> p.line() == at).count()
                    <= wanted.get(line).number());
        }
        assertEquals(most(wanted, bank, 0, 0, new HashSet<>()), picked.size());
    }

    private static int most(List<Wanted> wanted, List<Candidate> bank, int line, int taken, Set<Long> facts) {
        if (line == wanted.size()) {
            return 0;
        }
        int best = most(wanted, bank, line + 1, 0, facts);
        if (taken == wanted.get(line).number()) {
            return best;
        }
        for (Candidate candidate : bank) {
            if (wanted.get(line).admits(candidate) && facts.add(candidate.fact())) {
                best = Math.max(best, 1 + most(wanted, bank, line, taken + 1, facts));
                facts.remove(candidate.fact());
            }
        }
        return best;
    }

    private static List<Long> facts(List<Draw.Picked> picked) {
        return picked.stream().map(p -> p.candidate().fact()).toList();
    }

    private static Candidate candidate(long question, long fact, Kind kind, double difficulty) {
        return new Candidate(
                question, question, fact, kind, "topic", "cloze", difficulty, "stem " + question, List.of("key"));
    }
}
