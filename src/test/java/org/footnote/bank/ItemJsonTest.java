package org.footnote.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.footnote.generation.Draft;
import org.footnote.item.Choice;
import org.footnote.item.Item;
import org.footnote.item.ItemType;
import org.footnote.item.Items;
import org.footnote.item.Kind;
import org.footnote.item.MultipleChoice;
import org.footnote.text.Citation;
import org.footnote.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemJsonTest {

    @Test
    void every_item_comes_back_as_it_was_kept() {
        Set<ItemType> types = Items.ALL.stream().map(Item::type).collect(Collectors.toSet());
        assertEquals(EnumSet.allOf(ItemType.class), types);
        for (Item item : Items.ALL) {
            assertEquals(item, ItemJson.read(ItemJson.write(item)));
        }
        Item far = new MultipleChoice(
                "When was the pact signed? 𠮷",
                List.of(new Choice("14 May 1950", true, ""), new Choice("15 May 1950", false, "a day late")),
                "It was signed in “May”.");
        assertEquals(far, ItemJson.read(ItemJson.write(far)));
    }

    @Test
    void every_draft_comes_back_from_a_line_of_a_bank_file() {
        for (Item item : Items.ALL) {
            for (String form : List.of(ItemJson.type(item), "another form")) {
                Draft draft = draft(item, form);
                assertEquals(draft, BankFile.draft(BankFile.line(draft)));
            }
        }
    }

    @Test
    void a_line_has_the_fields_of_the_bank_format() {
        assertLine(Items.NUMBER, "\"answer\":[\"300\"],\"unit\":\"million US dollars\",\"explanation\"");
        assertLine(Items.NEAR, "\"unit\":\"kilometres\",\"tolerance\":0.5");
        assertLine(Items.DATE, "\"type\":\"date_entry\"");
        assertLine(Items.YEAR, "\"answer\":[\"14 July 1789\"],\"precision\":\"year\"");
        assertLine(Items.MATCHING, "\"pairs\":[[\"Paris\",\"Seine\"],[\"Vienna\",\"Danube\"],[\"Rome\",\"Tiber\"]]");
        assertLine(Items.MATCHING, "\"options\":[{\"text\":\"Ebro\",\"correct\":false,");
        assertLine(Items.ORDER, "\"order\":[\"siege\",\"truce\",\"treaty\",\"trade\"]");
        assertLine(Items.CLOZE_CHOICE, "\"type\":\"cloze\"");
        assertLine(Items.RESPONSE, "\"type\":\"multiple_response\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not json",
                "{'type':'riddle','stem':'?'}",
                "{'type':'true_false','stem':'It is.'}",
                "{'type':'true_false','stem':'It is.','answer':['maybe']}",
                "{'type':'cloze','stem':'No gap.','answer':['a']}",
                "{'type':'cloze','stem':'A ____ gap.','answer':[]}",
                "{'type':'numeric','stem':'How many?','answer':['some']}",
                "{'type':'numeric','stem':'How many?','answer':['3'],'tolerance':'wide'}",
                "{'type':'date_entry','stem':'When?','answer':['soon']}",
                "{'type':'date_entry','stem':'When?','answer':['1950'],'precision':'hour'}",
                "{'type':'short_answer','stem':'Who?'}",
                "{'type':'matching','stem':'Match.','pairs':[['a','b','c']]}",
                "{'type':'matching','stem':'Match.','pairs':[['a','b'],['c','d']]}",
                "{'type':'ordering','stem':'Order.','order':['a','a','b']}",
                "{'type':'multiple_response','stem':'Which?','options':[{'text':'a','correct':true},"
                        + "{'text':'b','correct':true},{'text':'c','correct':true}]}"
            })
    void what_is_no_item_is_refused(String line) {
        assertThrows(IllegalArgumentException.class, () -> ItemJson.read(line.replace('\'', '"')));
    }

    private static void assertLine(Item item, String part) {
        String line = BankFile.line(draft(item, ItemJson.type(item)));
        assertTrue(line.contains(part), line);
    }

    private static Draft draft(Item item, String form) {
        Citation proof = new Citation("a.txt", 2, new Span(4, 9), "words");
        return new Draft("id", item, Kind.SEQUENCE, "Dates", "fact", form, List.of(proof), List.of(), 0.4);
    }
}
