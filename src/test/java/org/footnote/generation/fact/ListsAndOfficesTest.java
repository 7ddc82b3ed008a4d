package org.footnote.generation.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.footnote.generation.Generator;
import org.footnote.item.Kind;
import org.footnote.text.DocumentReader;
import org.footnote.text.Reading;
import org.junit.jupiter.api.Test;

class ListsAndOfficesTest {

    private static List<Fact> facts(String text) {
        Reading.Document document =
                (Reading.Document) DocumentReader.read("story.txt", text.getBytes(StandardCharsets.UTF_8));
        return Generator.generate(List.of(document), 1).facts();
    }

    private static Claim claim(List<Fact> facts, Claim.Slot slot, String value) {
        return facts.stream()
                .filter(f -> f instanceof Claim c
                        && c.slotName() == slot
                        && c.value().equals(value))
                .map(f -> (Claim) f)
                .findFirst()
                .orElseThrow(() -> new AssertionError(facts.toString()));
    }

    @Test
    void a_list_with_a_comma_before_its_last_member_keeps_members_that_have_an_and() {
        assertEquals(
                List.of("respect for towns and farms", "fair prices", "open harbours"),
                Enumerations.members("respect for towns and farms, fair prices, and open harbours"));
        assertEquals(List.of("ropes", "sails", "oars"), Enumerations.members("ropes, sails and oars"));
        assertEquals(List.of(), Enumerations.members("ropes, sails and oars and nets"));
    }

    @Test
    void what_is_named_after_namely_belongs_to_the_whole_if_there_are_as_many() {
        String story = """
                The Harbour Rules

                In 1811 the city of Norby proclaimed the “Three Rules of the Harbour”, namely fair prices, open gates, and safe ships. \
                In 1812 the city proclaimed the “Two Rules of the Market”, namely true weights, clean stalls, and quiet nights.
                """;
        List<Enumeration> lists = facts(story).stream()
                .filter(f -> f instanceof Enumeration)
                .map(f -> (Enumeration) f)
                .toList();

        assertEquals(1, lists.size(), lists::toString);
        assertEquals(
                List.of("fair prices", "open gates", "safe ships"), lists.get(0).members());
        assertEquals(Kind.ENUMERATION, lists.get(0).kind());
    }

    @Test
    void an_office_behind_a_name_is_held_by_its_bearer() {
        List<Fact> facts = facts("""
                The Harbour Board

                Anna Berg, chairwoman of the Harbour Board of Norby, visited London in 1811. Anna Berg said that trade was free. \
                In 1812 Anna Berg visited Vienna.
                """);

        Claim office = claim(facts, Claim.Slot.ROLE, "Anna Berg");
        assertEquals(Kind.PERSON, office.kind());
        assertTrue(office.question().contains("chairwoman of the Harbour Board of Norby"), office.question());
    }

    @Test
    void a_rule_is_asked_under_its_article_and_law() {
        List<Fact> facts = facts("""
                The Lake Convention

                The Lake Convention was signed by Anna Berg on 4 May 1901.

                ARTICLE II

                The Lake Board shall appoint three inspectors every year.
                """);

        List<Claim> rules = facts.stream()
                .filter(f -> f instanceof Claim c && c.sentence().text().contains("shall"))
                .map(f -> (Claim) f)
                .toList();
        assertTrue(!rules.isEmpty(), facts::toString);
        for (Claim rule : rules) {
            assertTrue(rule.question().startsWith("under Article II of the Lake Convention, "), rule.question());
            assertEquals(Kind.TREATY_TERM, rule.kind());
        }
    }
}
