package org.footnote.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.footnote.generation.AliasFile.Fault;
import org.footnote.generation.AliasFile.Problem;
import org.junit.jupiter.api.Test;

class AliasFileTest {

    @Test
    void a_line_gives_a_name_its_other_forms() {
        AliasFile read =
                AliasFile.parse("\uFEFF# notes of mine\r\nAnna Berg = A. Berg;  the  Envoy ; Anna Berg;\r\n\r\n"
                        + "North Bridge＝x".replace('＝', '=') + "; 北桥；老桥\n");
        assertTrue(read.problems().isEmpty(), read.problems().toString());
        assertEquals(
                Map.of("Anna Berg", Set.of("A. Berg", "the Envoy"), "North Bridge", Set.of("x", "北桥", "老桥")),
                read.aliases());
    }

    @Test
    void every_wrong_line_is_told_with_its_number() {
        AliasFile read = AliasFile.parse("Anna Berg, Envoy\n= Envoy\nAnna = \nCarl Dahl = Dahl\ncarl dahl = C. Dahl\n"
                + "Otto Dahl = dahl\nDahl = D.\nLong = " + "x".repeat(201));
        assertEquals(
                List.of(
                        new Problem(1, Fault.NO_EQUALS, ""),
                        new Problem(2, Fault.NO_NAME, ""),
                        new Problem(3, Fault.NO_FORM, "Anna"),
                        new Problem(5, Fault.NAME_TWICE, "carl dahl"),
                        new Problem(6, Fault.FORM_OF_TWO, "dahl"),
                        new Problem(7, Fault.FORM_OF_TWO, "Dahl"),
                        new Problem(8, Fault.TOO_LONG, "Long")),
                read.problems());
    }

    @Test
    void what_is_no_list_of_names_ends_soon() {
        AliasFile read = AliasFile.parse("\n".repeat(AliasFile.LINES + 5));
        assertEquals(List.of(new Problem(AliasFile.LINES + 1, Fault.TOO_MANY_LINES, "")), read.problems());
    }
}
