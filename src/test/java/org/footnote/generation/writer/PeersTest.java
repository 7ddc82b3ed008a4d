package org.footnote.generation.writer;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.footnote.generation.Refusals;
import org.footnote.generation.Source;
import org.footnote.generation.fact.Knowledge;
import org.footnote.generation.language.Collection;
import org.footnote.text.DocumentReader;
import org.footnote.text.Reading;
import org.junit.jupiter.api.Test;

/** Somebody who lived in another century, or in another country, is no choice. */
class PeersTest {

    private static final String STORY = """
            The Harbour Question

            In 1811 Swedish Prime Minister Anna Berg visited London. Anna Berg said that trade was free. \
            In 1812 Danish Prime Minister Peter Holm visited Vienna. Peter Holm said that trade was dead. \
            In 1815 Swedish Foreign Minister Clara Dahl visited Berlin. Clara Dahl said that trade was young. \
            In 1901 Swedish Prime Minister Otto Lind visited Madrid. Otto Lind said that trade was old.
            """;

    private static Peers peers() {
        Reading.Document document =
                (Reading.Document) DocumentReader.read("story.txt", STORY.getBytes(StandardCharsets.UTF_8));
        Collection collection = new Collection(List.of(Source.of(document)));
        return new Peers(new Knowledge(collection, new Refusals(), Map.of()));
    }

    @Test
    void who_is_told_of_ninety_years_later_could_not_have_done_it() {
        assertFalse(peers().fit("who visited London in 1811?", "Anna Berg", "Otto Lind"));
        assertTrue(peers().fit("who visited London in 1811?", "Anna Berg", "Clara Dahl"));
    }

    @Test
    void somebody_of_another_nation_is_no_choice_whatever_the_question_names() {
        assertFalse(peers().fit("who led the delegation in 1811?", "Anna Berg", "Peter Holm"));
    }

    @Test
    void where_no_office_tells_the_nation_the_name_does() {
        assertTrue(peers().fit("who wrote the letter?", "Zhou Min", "Wang Ruo"));
        assertTrue(peers().fit("who wrote the letter?", "Ivan Petrov", "Andrej Sidorenko"));
        assertFalse(peers().fit("who wrote the letter?", "Zhou Min", "Ivan Petrov"));
        assertFalse(peers().fit("who wrote the letter?", "Anna Berg", "Ivan Petrov"));
        assertFalse(peers().fit("who wrote the letter?", "John Martin", "Ivan Petrov"));
        assertTrue(peers().fit("who wrote the letter?", "John Martin", "Benjamin Franklin"));
    }

    @Test
    void the_nation_of_an_office_is_that_of_its_bearer() {
        assertTrue(peers().sameNation("Anna Berg", "Clara Dahl"));
        assertFalse(peers().sameNation("Anna Berg", "Peter Holm"));
    }
}
