package org.footnote.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.footnote.item.Choice;
import org.footnote.item.Cloze;
import org.footnote.item.Item;
import org.footnote.item.MultipleChoice;
import org.footnote.item.TrueFalse;
import org.junit.jupiter.api.Test;

class ItemJsonTest {

    @Test
    void every_item_comes_back_as_it_was_kept() {
        List<Item> items = List.of(
                new MultipleChoice(
                        "When was the pact signed? 𠮷",
                        List.of(new Choice("14 May 1950", true, ""), new Choice("15 May 1950", false, "a day late")),
                        "It was signed in “May”."),
                new TrueFalse("The loan was repaid.", false, "It was not."),
                new Cloze("The pact ran for ____ years.", List.of("thirty", "30"), "It ran for thirty."));
        for (Item item : items) {
            assertEquals(item, ItemJson.read(ItemJson.write(item)));
        }
    }

    @Test
    void what_is_no_item_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> ItemJson.read("{\"type\":\"riddle\",\"stem\":\"?\"}"));
        assertThrows(IllegalArgumentException.class, () -> ItemJson.read("not json"));
    }
}
