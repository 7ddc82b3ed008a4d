package org.footnote.material;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.footnote.text.CanonicalText;
import org.footnote.text.Span;
import org.junit.jupiter.api.Test;

class AnchorsTest {

    private static final String BEFORE =
            "𠮷 The pact.\n\nAnna Berg signed it in 1931. In 1931 it rained. Carl Dahl built the"
                    + "\nNorth Bridge across the bay. It fell in 1940.\n";

    @Test
    void words_are_found_after_what_was_put_before_them() {
        assertEquals(
                Optional.of("Carl Dahl built the\nNorth Bridge across the bay"),
                moved("Carl Dahl built the\nNorth Bridge across the bay", "🐉 A new beginning. " + BEFORE));
    }

    @Test
    void another_breaking_of_lines_changes_no_words() {
        assertEquals(
                Optional.of("Carl Dahl built\n the North Bridge  across the bay"),
                moved(
                        "Carl Dahl built the\nNorth Bridge across the bay",
                        BEFORE.replace("built the\nNorth Bridge across", "built\n the North Bridge  across")));
    }

    @Test
    void changed_words_are_not_found() {
        assertEquals(
                Optional.empty(),
                moved("Carl Dahl built the\nNorth Bridge across the bay", BEFORE.replace("North", "South")));
    }

    @Test
    void a_statement_stands_where_the_rest_of_its_sentence_changed() {
        assertEquals(
                Optional.of("Carl Dahl built the\nNorth Bridge"),
                moved("Carl Dahl built the\nNorth Bridge", BEFORE.replace("across the bay", "over the sound")));
    }

    @Test
    void a_few_words_stand_only_in_their_own_sentence() {
        assertEquals(Optional.of("in 1940"), moved("in 1940", "It was windy in 1940. " + BEFORE));
        assertEquals(
                Optional.empty(),
                moved("in 1940", BEFORE.replace("It fell in 1940", "It fell in 1941") + "Ruined in 1940."));
    }

    @Test
    void of_several_places_the_nearest_is_taken() {
        String text = "It rained all day long here. Then the sun came out. It rained all day long here.";
        int second = text.lastIndexOf("It rained");
        Anchors anchors = new Anchors(1, new CanonicalText(text), 2, new CanonicalText("So. " + text));
        assertEquals(
                Optional.of(new CitedSpan(2, new Span(second + 4, second + 13))),
                anchors.find(new CitedSpan(1, new Span(second, second + 9))));
    }

    @Test
    void a_number_is_not_found_inside_a_longer_one() {
        assertEquals(Optional.empty(), moved("1940", BEFORE.replace("in 1940", "in 19401")));
    }

    @Test
    void what_another_document_says_is_not_touched() {
        CitedSpan elsewhere = new CitedSpan(9, new Span(0, 4));
        Anchors anchors = new Anchors(1, new CanonicalText("a b"), 2, new CanonicalText("c"));
        assertEquals(Optional.of(elsewhere), anchors.find(elsewhere));
    }

    private static Optional<String> moved(String words, String after) {
        CanonicalText old = new CanonicalText(BEFORE);
        CanonicalText fresh = new CanonicalText(after);
        int at = BEFORE.indexOf(words);
        return new Anchors(1, old, 2, fresh)
                .find(new CitedSpan(1, old.span(at, at + words.length())))
                .map(found -> fresh.slice(found.span()));
    }
}
