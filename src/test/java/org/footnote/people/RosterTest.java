package org.footnote.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lists of students as table programs write them. */
class RosterTest {

    private static List<Roster.Row> rows(String file) {
        return assertInstanceOf(Roster.Read.Rows.class, Roster.read(file.getBytes(UTF_8)))
                .rows();
    }

    private static Roster.Problem problem(byte[] file) {
        return assertInstanceOf(Roster.Read.Unreadable.class, Roster.read(file)).problem();
    }

    @Test
    void columns_are_found_by_their_headings_in_any_order_and_separator() {
        List<Roster.Row> expected = List.of(
                new Roster.Row(2, "Lin, Mei", "lin.mei", Optional.empty()),
                new Roster.Row(3, "Mo", "mo", Optional.empty()));
        assertEquals(expected, rows("Name,Username\n\"Lin, Mei\",lin.mei\nMo,mo\n"));
        assertEquals(expected, rows("\uFEFFclass;user name;NAME\r\n7b;lin.mei;Lin, Mei\r\n7b; mo ;Mo"));
        assertEquals(expected, rows("姓名\t学号\nLin, Mei\tlin.mei\nMo\tmo"));
    }

    @Test
    void each_line_says_what_is_wrong_with_it() {
        List<Optional<Roster.Fault>> faults =
                rows("name,username\n,a1\nB,\nC,c c\nD,dd\nE,DD\n" + "F".repeat(121) + ",ff\nG,\"g\n1\"\n").stream()
                        .map(Roster.Row::fault)
                        .toList();
        assertEquals(
                List.of(
                        Optional.of(Roster.Fault.NO_NAME),
                        Optional.of(Roster.Fault.NO_USERNAME),
                        Optional.of(Roster.Fault.ODD_USERNAME),
                        Optional.empty(),
                        Optional.of(Roster.Fault.TWICE),
                        Optional.of(Roster.Fault.LONG_NAME),
                        Optional.of(Roster.Fault.ODD_USERNAME)),
                faults);
        assertEquals(4, rows("name,username\n\"two\nlines\",x1\nB,b2").get(1).line(), "lines as an editor counts them");
    }

    @Test
    void a_file_that_is_no_list_says_why() {
        assertEquals(Roster.Problem.EMPTY, problem(new byte[0]));
        assertEquals(Roster.Problem.EMPTY, problem("name,username\n".getBytes(UTF_8)));
        assertEquals(Roster.Problem.NO_HEADINGS, problem("Lin,lin\nMo,mo\n".getBytes(UTF_8)));
        assertEquals(Roster.Problem.NOT_UTF8, problem("姓名,用户名\n李,li".getBytes(Charset.forName("GB18030"))));
        assertEquals(
                Roster.Problem.TOO_LONG,
                problem(("name,username\n" + "A,b\n".repeat(Roster.MOST + 1)).getBytes(UTF_8)));
    }
}
