package org.footnote.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.footnote.item.Kind;
import org.junit.jupiter.api.Test;

class SelectionTest {

    @Test
    void no_fact_is_asked_twice() {
        List<Candidate> bank = new ArrayList<>();
        for (int fact = 1; fact <= 12; fact++) {
            for (String type : List.of("multiple_choice", "true_false", "cloze")) {
                bank.add(candidate(bank.size(), fact, Kind.DATE, type));
            }
        }
        for (long seed = 0; seed < 50; seed++) {
            List<Candidate> chosen = choose(bank, 10, Set.of(), seed);
            assertEquals(10, chosen.size());
            assertEquals(10, chosen.stream().map(Candidate::fact).distinct().count());
        }
    }

    @Test
    void a_small_bank_gives_a_short_quiz() {
        List<Candidate> siblings =
                List.of(candidate(1, 7, Kind.DATE, "true_false"), candidate(2, 7, Kind.DATE, "cloze"));
        assertEquals(1, choose(siblings, 10, Set.of(), 3).size());
        assertEquals(List.of(), choose(List.of(), 10, Set.of(), 3));
    }

    @Test
    void kinds_and_types_come_in_even_shares() {
        List<Candidate> bank = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            bank.add(candidate(i, i, i < 50 ? Kind.DATE : Kind.POLICY, i % 5 == 0 ? "cloze" : "multiple_choice"));
        }
        List<Candidate> chosen = choose(bank, 10, Set.of(), 11);
        long policies = chosen.stream().filter(c -> c.kind() == Kind.POLICY).count();
        long clozes = chosen.stream().filter(c -> c.type().equals("cloze")).count();
        assertTrue(policies >= 4 && policies <= 6, policies + " of 10 though one in six in the bank");
        assertTrue(clozes >= 4 && clozes <= 6, clozes + " of 10 though one in five in the bank");
    }

    @Test
    void a_stem_that_tells_another_key_is_not_asked_beside_it() {
        Candidate teller = new Candidate(
                1,
                1,
                1,
                Kind.DATE,
                "t",
                "true_false",
                0.5,
                "On 14 May 1950 the pact was signed in the capital.",
                List.of());
        Candidate told = new Candidate(
                2,
                2,
                2,
                Kind.DATE,
                "t",
                "multiple_choice",
                0.5,
                "When was the pact signed?",
                List.of("in May", "14 May 1950"));
        List<Candidate> bank = new ArrayList<>(List.of(teller, told));
        for (int fact = 10; fact < 19; fact++) {
            bank.add(candidate(fact, fact, Kind.DATE, "cloze"));
        }
        for (long seed = 0; seed < 20; seed++) {
            List<Candidate> chosen = choose(bank, 10, Set.of(), seed);
            assertEquals(10, chosen.size());
            assertTrue(!chosen.contains(teller) || !chosen.contains(told));
        }
        assertEquals(
                2,
                choose(List.of(teller, told), 2, Set.of(), 1).size(),
                "a bank too small for both wishes gives a full quiz");
    }

    @Test
    void facts_not_met_before_come_first() {
        List<Candidate> bank = new ArrayList<>();
        for (int fact = 0; fact < 20; fact++) {
            bank.add(candidate(fact, fact, Kind.DATE, "cloze"));
        }
        Set<Long> met = bank.stream().map(Candidate::fact).filter(f -> f < 10).collect(Collectors.toSet());
        assertTrue(choose(bank, 10, met, 5).stream().noneMatch(c -> met.contains(c.fact())));
        assertEquals(20, choose(bank, 20, met, 5).size());
    }

    @Test
    void the_seed_decides() {
        List<Candidate> bank = new ArrayList<>();
        for (int fact = 0; fact < 30; fact++) {
            bank.add(candidate(fact, fact, Kind.DATE, "cloze"));
        }
        assertEquals(choose(bank, 10, Set.of(), 5), choose(bank, 10, Set.of(), 5));
        assertNotEquals(choose(bank, 10, Set.of(), 5), choose(bank, 10, Set.of(), 6));
    }

    private static Candidate candidate(long version, long fact, Kind kind, String type) {
        return new Candidate(
                version,
                version,
                fact,
                kind,
                "topic",
                type,
                0.5,
                "stem " + version,
                List.of("key of " + version + "."));
    }

    private static List<Candidate> choose(List<Candidate> bank, int number, Set<Long> met, long seed) {
        return Draw.of(List.of(new Wanted.Drawn(new Rule(Set.of(), number), 1)), bank, Set.of(), met, seed).stream()
                .map(Draw.Picked::candidate)
                .toList();
    }
}
