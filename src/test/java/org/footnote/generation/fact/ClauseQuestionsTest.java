package org.footnote.generation.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.footnote.generation.Generator;
import org.footnote.text.DocumentReader;
import org.footnote.text.Reading;
import org.junit.jupiter.api.Test;

/** What a clause is asked for: with its whole predicate, never cut where it loses its sense. */
class ClauseQuestionsTest {

    private static List<Fact> facts(String text) {
        Reading.Document document = (Reading.Document)
                DocumentReader.read("story.txt", ("The Harbour of Norby\n\n" + text).getBytes(StandardCharsets.UTF_8));
        return Generator.generate(List.of(document), 1).facts();
    }

    private static List<Claim> claims(String text) {
        return facts(text).stream()
                .filter(f -> f instanceof Claim)
                .map(f -> (Claim) f)
                .toList();
    }

    private static Claim with(List<Claim> claims, String value) {
        return claims.stream()
                .filter(c -> c.value().equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError(claims.toString()));
    }

    @Test
    void a_country_of_one_word_is_asked_for() {
        Claim claim = with(claims("In 1811 Sweden banned the sale of salted herring to foreign merchants."), "Sweden");

        assertEquals(Claim.Sort.COUNTRY, claim.sort());
        assertTrue(claim.question().startsWith("which country banned the sale of salted herring"), claim.question());
        assertFalse(claim.leans(), "the year tells which ban it was");
    }

    @Test
    void what_was_done_at_no_named_time_belongs_to_the_account_of_its_source() {
        Claim claim = with(
                claims("Sweden rationed salted herring and firewood for the fishermen of the northern harbours."),
                "Sweden");

        assertTrue(claim.leans());
    }

    @Test
    void what_could_have_been_done_by_anybody_at_any_time_is_not_asked() {
        assertTrue(claims("Sweden rationed herring.").isEmpty());
        assertTrue(
                claims("In 1811 Sweden rationed herring.").stream()
                        .anyMatch(c -> c.value().equals("Sweden")),
                "with its year it is");
    }

    @Test
    void a_date_in_front_holds_for_both_of_two_joined_verbs() {
        List<Claim> claims =
                claims("In 1811 Sweden closed the salt market and recalled its herring fleet from Iceland.");

        assertTrue(
                claims.stream()
                        .anyMatch(c -> c.question().contains("recalled")
                                && c.question().contains("in 1811")),
                () -> claims.stream().map(Claim::question).toList().toString());
    }

    @Test
    void a_clause_that_leaves_the_time_of_the_one_before_it_has_no_date() {
        List<Claim> claims =
                claims("In 1811 Sweden closed the salt market and later recalled its herring fleet from Iceland.");

        assertTrue(
                claims.stream()
                        .noneMatch(c -> c.question().contains("recalled")
                                && c.question().contains("1811")),
                () -> claims.stream().map(Claim::question).toList().toString());
    }

    @Test
    void a_number_inside_a_phrase_is_asked_by_a_gap() {
        Claim claim = with(
                claims("In 1811 Sweden asked Denmark to appropriate $2.2 million in emergency aid to Iceland."),
                "$2.2 million");

        assertEquals(Claim.Slot.DETAIL, claim.slotName());
        assertTrue(claim.statement().contains("appropriate {} in emergency aid"), claim.statement());
    }

    @Test
    void a_name_that_is_part_of_a_longer_phrase_is_no_gap() {
        List<Claim> claims = claims("In 1811 Sweden sent its fishermen to the Iceland office of the northern company.");

        assertFalse(claims.isEmpty());
        assertTrue(
                claims.stream().noneMatch(c -> c.slotName() == Claim.Slot.DETAIL),
                () -> claims.stream().map(Claim::statement).toList().toString());
    }

    @Test
    void what_a_clause_goes_on_to_tell_by_a_participle_is_asked_with_its_own_date() {
        List<Claim> claims = claims(
                "Sweden made a dramatic move, announcing on 9 November 1811 that the herring fleet would be sold.");

        assertTrue(
                claims.stream()
                        .anyMatch(c -> c.question().startsWith("which country announced")
                                && c.question().contains("9 November 1811")),
                () -> claims.stream().map(Claim::question).toList().toString());
    }

    @Test
    void what_was_to_come_then_is_told_as_what_would_come() {
        List<Claim> claims = claims("In 1811 Sweden announced that Denmark will buy the whole herring fleet.");

        assertTrue(claims.stream().noneMatch(c -> c.question().contains(" will ")));
        assertTrue(
                claims.stream().anyMatch(c -> c.question().contains("Denmark would buy")),
                () -> claims.stream().map(Claim::question).toList().toString());
    }

    @Test
    void a_clause_that_points_to_an_occasion_nobody_names_is_not_asked() {
        assertTrue(claims("For those talks, Sweden sent its first northern fishing fleet to Iceland.")
                .isEmpty());
    }

    @Test
    void what_stands_inside_a_complement_is_asked_for_with_the_rest_of_it() {
        List<Claim> claims = claims("In 1813 Sweden allowed Denmark to visit Iceland.");

        assertTrue(
                claims.stream()
                        .anyMatch(c -> c.question().equals("which country did Sweden allow Denmark to visit in 1813?")),
                () -> claims.stream().map(Claim::question).toList().toString());
    }

    @Test
    void a_verb_that_needs_two_things_is_not_asked_with_one() {
        String story = "In 1812 Sweden attached %s. Anna Berg said that trade was free.";

        assertTrue(
                claims(story.formatted("the northern islands to the county of Norby")).stream()
                        .anyMatch(c -> c.question().contains("attached")),
                "with both it is asked");
        assertTrue(claims(story.formatted("the northern islands")).stream()
                .noneMatch(c -> c.question().contains("attached")));
    }

    @Test
    void nobody_is_asked_who_said_something_when_it_is_not_told_what() {
        String story =
                "On 3 May 1812, Anna Berg %s at the meeting of the Harbour Board of Norby. Anna Berg visited Sund.";

        assertTrue(
                claims(story.formatted("danced")).stream()
                        .anyMatch(c ->
                                c.value().equals("Anna Berg") && c.question().contains("meeting")),
                "what was done there is asked");
        assertTrue(claims(story.formatted("declared")).stream()
                .noneMatch(c -> c.question().contains("declared")));
    }

    @Test
    void a_sentence_that_opens_with_its_time_is_quoted_where_it_is_hard_to_read() {
        List<Fact> facts = facts(
                "On 7 November 1813, the Norby and Sund harbour boards declared Denmark a “hostile” country to make it change its laws.");

        DatedEvent asked = facts.stream()
                .filter(f -> f instanceof DatedEvent)
                .map(f -> (DatedEvent) f)
                .filter(d -> d.value().equals("7 November 1813"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(facts.toString()));
        assertEquals(
                "the Norby and Sund harbour boards declared Denmark a ‘hostile’ country to make it change its laws",
                asked.subject(),
                "a timeline tells it in the words of the source, and nothing else");
    }

    @Test
    void a_journey_is_asked_for_its_day_within_the_year() {
        DatedEvent journey = facts("On 20 January 1812, Anna Berg arrived in Vienna to buy grain.").stream()
                .filter(f -> f instanceof DatedEvent)
                .map(f -> (DatedEvent) f)
                .findFirst()
                .orElseThrow();

        assertTrue(journey.recurs());
    }

    @Test
    void a_date_is_the_date_of_the_deed_and_not_of_what_stands_before_it() {
        List<Claim> claims = claims(
                "In response to Danish help to Norby, on 16 October 1812, Sweden raised the price of salted herring by 70%.");

        Claim claim = with(claims, "Sweden");
        assertTrue(claim.question().contains("16 October 1812"), claim.question());
        claims.forEach(c -> assertFalse(c.question().contains("Norby on 16 October"), c.question()));
    }

    @Test
    void half_of_a_clause_is_left_out_whole() {
        claims("Despite being relatively unaffected by the embargo of 1812, Sweden faced a herring crisis of its own.")
                .forEach(c -> assertFalse(c.question().contains("unaffected"), c.question()));
    }

    @Test
    void the_words_of_a_source_do_not_pass_for_those_of_a_speaker() {
        claims("Anna Berg called Peter Holm a coward for backing down before Denmark in the herring war of 1812.")
                .forEach(c -> assertFalse(c.question().contains("“"), c.question()));
    }

    @Test
    void a_measure_stands_beside_what_it_measures() {
        claims("By March 1812, the price of herring had risen from 3 dollars per barrel to nearly 12 dollars.")
                .forEach(c -> assertFalse(c.question().contains("risen per barrel"), c.question()));
    }

    @Test
    void what_belongs_to_somebody_takes_no_article() {
        String text = "In 1811 Denmark's political situation was discussed in Norby by all the harbour boards. "
                + "In 1812 Anna Berg conceded that she had misjudged the situation in Denmark.";

        facts(text).forEach(f -> assertFalse(f.subject().contains("the Denmark's"), f.subject()));
    }
}
