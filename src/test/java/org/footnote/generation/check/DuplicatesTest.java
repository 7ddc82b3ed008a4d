package org.footnote.generation.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.footnote.generation.Draft;
import org.footnote.item.Kind;
import org.footnote.item.TrueFalse;
import org.footnote.text.Citation;
import org.footnote.text.Span;
import org.junit.jupiter.api.Test;

class DuplicatesTest {

    private static Draft judged(String statement) {
        return new Draft(
                "id",
                new TrueFalse(statement, true, "Because."),
                Kind.DATE,
                "Dates",
                "fact",
                "true_false",
                List.of(new Citation("a.txt", 1, new Span(0, 4), "Norb")),
                List.of(),
                0.5);
    }

    @Test
    void a_statement_with_hardly_another_word_is_known() {
        Duplicates duplicates = new Duplicates();
        assertFalse(duplicates.isKnown(judged("The harbour of Norby was opened to every foreign ship in May 1811.")));
        assertTrue(duplicates.isKnown(judged("In May 1811, the harbour of Norby was opened to every foreign ship.")));
        assertFalse(duplicates.isKnown(judged("The harbour of Norby was closed to every foreign ship in May 1814.")));
    }

    /** Looking only where a word leads must find what looking at every item finds. */
    @Test
    void no_duplicate_escapes() {
        SplittableRandom dice = new SplittableRandom(7);
        Duplicates duplicates = new Duplicates();
        List<Set<String>> taken = new ArrayList<>();
        for (int n = 0; n < 3000; n++) {
            Set<String> words = new HashSet<>();
            int length = 1 + dice.nextInt(16);
            for (int i = 0; i < length; i++) {
                words.add("w" + (length * 100 + dice.nextInt(length + 2)));
            }
            boolean known = taken.stream().anyMatch(t -> jaccard(t, words) > 0.84);
            assertEquals(known, duplicates.isKnown(judged(String.join(" ", words))), words + " among " + taken.size());
            if (!known) {
                taken.add(words);
            }
        }
    }

    private static double jaccard(Set<String> a, Set<String> b) {
        Set<String> common = new HashSet<>(a);
        common.retainAll(b);
        Set<String> all = new HashSet<>(a);
        all.addAll(b);
        return (double) common.size() / all.size();
    }
}
