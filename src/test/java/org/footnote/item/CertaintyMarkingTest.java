package org.footnote.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Certainty-based marking against the published table, and what it is for: honesty pays. */
class CertaintyMarkingTest {

    @Test
    void points_are_those_of_the_published_table() {
        double[][] table = {{1, 0}, {2, -2}, {3, -6}};
        for (Certainty certainty : Certainty.values()) {
            double[] row = table[certainty.ordinal()];
            assertEquals(row[0], CertaintyMarking.points(1, Optional.of(certainty)), certainty + " and right");
            assertEquals(row[1], CertaintyMarking.points(0, Optional.of(certainty)), certainty + " and not right");
        }
    }

    @Test
    void whoever_says_what_they_believe_expects_the_most() {
        for (int percent = 0; percent <= 100; percent++) {
            double chance = percent / 100.0;
            Certainty best = List.of(Certainty.values()).stream()
                    .max(Comparator.comparing(c -> chance * CertaintyMarking.points(1, Optional.of(c))
                            + (1 - chance) * CertaintyMarking.points(0, Optional.of(c))))
                    .orElseThrow();
            if (percent < 66) {
                assertEquals(Certainty.GUESS, best, percent + " per cent");
            } else if (percent > 67 && percent < 80) {
                assertEquals(Certainty.FAIRLY, best, percent + " per cent");
            } else if (percent > 80) {
                assertEquals(Certainty.SURE, best, percent + " per cent");
            }
        }
    }

    @Test
    void half_a_mark_lies_half_way_and_silence_is_a_guess() {
        assertEquals(-1.5, CertaintyMarking.points(0.5, Optional.of(Certainty.SURE)));
        assertEquals(1, CertaintyMarking.points(1, Optional.empty()));
        assertEquals(0, CertaintyMarking.points(0, Optional.empty()));
    }

    @Test
    void three_points_are_a_mark_and_no_score_is_below_nothing() {
        assertEquals(2, CertaintyMarking.score(6));
        assertEquals(0, CertaintyMarking.score(-18));
        assertTrue(CertaintyMarking.score(1) < 0.34);
    }
}
