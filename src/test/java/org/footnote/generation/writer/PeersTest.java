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
import org.footnote.generation.language.Sentence;
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

            The harbour was deep. The nets were long. The winters were cold. The ships were small. The end was near.
            """;

    private static final Collection COLLECTION = collection();
    private static final Peers PEERS = new Peers(new Knowledge(COLLECTION, new Refusals(), Map.of()));

    private static Collection collection() {
        Reading.Document document =
                (Reading.Document) DocumentReader.read("story.txt", STORY.getBytes(StandardCharsets.UTF_8));
        return new Collection(List.of(Source.of(document)));
    }

    /** Told where nobody of the story is near. */
    private static boolean fit(String question, String key, String other) {
        List<Sentence> all = COLLECTION.sentences();
        return PEERS.fit(question, key, other, all.get(all.size() - 1));
    }

    @Test
    void who_takes_part_in_the_story_around_a_deed_is_a_choice_of_whatever_nation() {
        Sentence visit = COLLECTION.sentences().stream()
                .filter(s -> s.text().contains("visited London"))
                .findFirst()
                .orElseThrow();

        assertTrue(PEERS.fit("who led the delegation in 1811?", "Anna Berg", "Peter Holm", visit));
        assertFalse(
                PEERS.fit("who led the delegation in 1811?", "Anna Berg", "Otto Lind", visit), "ninety years later");
    }

    @Test
    void who_is_told_of_ninety_years_later_could_not_have_done_it() {
        assertFalse(fit("who visited London in 1811?", "Anna Berg", "Otto Lind"));
        assertTrue(fit("who visited London in 1811?", "Anna Berg", "Clara Dahl"));
    }

    @Test
    void somebody_of_another_nation_is_no_choice_whatever_the_question_names() {
        assertFalse(fit("who led the delegation in 1811?", "Anna Berg", "Peter Holm"));
    }

    @Test
    void where_no_office_tells_the_nation_the_name_does() {
        assertTrue(fit("who wrote the letter?", "Zhou Min", "Wang Ruo"));
        assertTrue(fit("who wrote the letter?", "Ivan Petrov", "Andrej Sidorenko"));
        assertFalse(fit("who wrote the letter?", "Zhou Min", "Ivan Petrov"));
        assertFalse(fit("who wrote the letter?", "Anna Berg", "Ivan Petrov"));
        assertFalse(fit("who wrote the letter?", "John Martin", "Ivan Petrov"));
        assertTrue(fit("who wrote the letter?", "John Martin", "Benjamin Franklin"));
    }

    @Test
    void the_nation_of_an_office_is_that_of_its_bearer() {
        assertTrue(PEERS.sameNation("Anna Berg", "Clara Dahl"));
        assertFalse(PEERS.sameNation("Anna Berg", "Peter Holm"));
    }
}
