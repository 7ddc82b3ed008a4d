package org.footnote.text;

import static org.footnote.text.Readings.outline;
import static org.footnote.text.Readings.read;
import static org.footnote.text.Readings.words;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PdfReaderTest {

    private static final String FIRST = "The river rises in the mountains and crosses three countries before it reaches"
            + " the sea, where it has built a delta as wide as a province over many thousand years of patient work.";
    private static final String SECOND =
            "Floods were frequent until the dams were built, and even today the people of the"
                    + " delta keep a boat in every house, since nobody there trusts a river that has moved its bed so often.";
    private static final String THIRD =
            "The treaty of 1995 gave each of the four countries a share of the water, but it"
                    + " left open what should happen in a year of drought, and that question has not been answered since.";

    private final PdfMaker pdf = new PdfMaker();

    @AfterEach
    void close() {
        pdf.close();
    }

    private Reading.Document document() {
        return read("river.pdf", pdf.bytes());
    }

    private List<String> set(String text) {
        return pdf.set(text, 440);
    }

    @Test
    void lines_are_rejoined_to_paragraphs_whether_they_stand_apart_or_stand_in() {
        pdf.page().heading(20, "The River").gap();
        pdf.lines(72, set(FIRST)).gap().lines(72, set(SECOND)).gap().heading(13, "Water and law");
        List<String> third = set(THIRD);
        pdf.line(90, third.get(0)).lines(72, third.subList(1, third.size()));
        pdf.line(90, "A short paragraph stands in, too.").line(90, "And another one.");

        Reading.Document document = document();
        assertEquals(
                List.of(
                        "HEADING: The River",
                        "PARAGRAPH: " + FIRST,
                        "PARAGRAPH: " + SECOND,
                        "HEADING: Water and law",
                        "PARAGRAPH: " + THIRD,
                        "PARAGRAPH: A short paragraph stands in, too.",
                        "PARAGRAPH: And another one."),
                outline(document));
        assertEquals("The River", document.title());
        assertEquals(
                new Place(1, 1, "Water and law"), document.passages().get(4).place());
        assertEquals("en", document.language());
    }

    @Test
    void a_paragraph_over_a_page_break_is_one_and_tells_both_pages() {
        String[] names = {"Lancang", "Salween", "Irrawaddy", "Brahmaputra"};
        List<String> expected = new ArrayList<>();
        List<String> begun = List.of();
        for (int i = 0; i < names.length; i++) {
            pdf.page().at(72, 40, 9, "A History of Rivers").at(500, 40, 9, String.valueOf(i + 17));
            pdf.at(280, 810, 9, "— " + (i + 17) + " —");
            pdf.lines(72, begun.isEmpty() ? begun : begun.subList(2, begun.size()))
                    .gap();
            expected.add("The " + names[i] + " is a river. " + THIRD);
            pdf.lines(72, set(expected.get(expected.size() - 1))).gap();
            begun = set((FIRST + " " + SECOND)
                    .replace(" the ", " the " + names[i] + " ")
                    .replace(" a ", " a " + names[i] + " "));
            expected.add(String.join(" ", i + 1 < names.length ? begun : begun.subList(0, 2)));
            pdf.lines(72, begun.subList(0, 2));
        }
        Reading.Document document = document();

        assertEquals(expected, words(document));
        assertEquals(new Place(1, 1, ""), document.passages().get(0).place());
        assertEquals(new Place(1, 2, ""), document.passages().get(1).place());
        assertEquals(new Place(2, 2, ""), document.passages().get(2).place());
        assertEquals(new Place(4, 4, ""), document.passages().get(7).place());
    }

    @Test
    void columns_are_read_one_after_the_other_in_whatever_order_the_file_writes_them() {
        pdf.page().heading(18, "Two Columns Under One Title");
        List<String> left = pdf.set(FIRST + " " + SECOND, 210);
        List<String> right = pdf.set(THIRD, 210);
        float top = pdf.y;
        for (int i = 0; i < left.size(); i++) {
            pdf.at(72, top + 14 * i, 11, left.get(i));
            if (i < right.size()) {
                pdf.at(310, top + 14 * i, 11, right.get(i));
            }
        }
        assertEquals(
                List.of(
                        "HEADING: Two Columns Under One Title",
                        "PARAGRAPH: " + FIRST + " " + SECOND,
                        "PARAGRAPH: " + THIRD),
                outline(document()));
    }

    @Test
    void a_paragraph_goes_on_in_the_next_column() {
        pdf.page();
        List<String> lines = pdf.set(FIRST + " " + SECOND + " " + THIRD, 210);
        int half = lines.size() / 2;
        for (int i = 0; i < lines.size(); i++) {
            pdf.at(i < half ? 72 : 310, 90 + 14 * (i < half ? i : i - half), 11, lines.get(i));
        }
        assertEquals(List.of("PARAGRAPH: " + FIRST + " " + SECOND + " " + THIRD), outline(document()));
    }

    @Test
    void hyphens_of_the_typesetter_go_and_hyphens_of_words_stay() {
        pdf.page().line("The inter-").line("national treaty is a well-known self-");
        pdf.line("defence pact; the Sino-").line("Soviet alliance was a well-").line("known one of the 1950-");
        pdf.line("1953 period and its coöpera-").line("tion ended.");
        assertEquals(
                List.of("The international treaty is a well-known self-defence pact; the Sino-Soviet alliance was a"
                        + " well-known one of the 1950-1953 period and its coöperation ended."),
                words(document()));
    }

    @Test
    void ligatures_soft_hyphens_and_other_scripts_are_read() {
        pdf.page().unicode("The of\uFB01ce of the \uFB02eet was dif\u00ADferent and had been es\u00AD");
        pdf.unicode("tablished in Москва and Αθήνα.");
        assertEquals(
                List.of("The office of the fleet was different and had been established in Москва and Αθήνα."),
                words(document()));
    }

    @Test
    void footnotes_become_references_and_their_marks_go() {
        pdf.page();
        List<String> lines = set(FIRST + " " + SECOND + " " + THIRD + " " + FIRST + " " + SECOND);
        float first = pdf.y;
        pdf.lines(72, lines.subList(0, 4));
        pdf.at(72 + pdf.width(lines.get(0)), first - 4, 6.5f, "1");
        pdf.at(72, 780, 6, "1")
                .at(76, 783, 8, "See the map in the appendix of the atlas, which shows all of")
                .at(72, 793, 8, "the places.");
        pdf.page().lines(72, lines.subList(4, lines.size()));
        assertEquals(
                List.of(
                        "PARAGRAPH: " + String.join(" ", lines),
                        "REFERENCE: 1 See the map in the appendix of the atlas, which shows all of the places."),
                outline(document()));
    }

    @Test
    void lists_keep_their_items_and_tables_their_rows() {
        pdf.page().lines(72, set(FIRST)).gap();
        pdf.at(80, pdf.y, 11, "•").line(100, "Lancang, as it is called in the north, where the valley is narrow and");
        pdf.line(100, "the water cold");
        pdf.at(80, pdf.y, 11, "•").line(100, "Mekong").gap();
        pdf.line("1. Build a dam.").line("2. Plant a forest.").gap();
        for (String[] row :
                new String[][] {{"River", "Miles", "Dams"}, {"Mekong", "2,700", "11"}, {"Salween", "1,750", "0"}}) {
            pdf.at(72, pdf.y, 11, row[0]).at(200, pdf.y, 11, row[1]).line(300, row[2]);
        }
        pdf.gap().lines(72, set(SECOND));
        assertEquals(
                List.of(
                        "PARAGRAPH: " + FIRST,
                        "LIST: • Lancang, as it is called in the north, where the valley is narrow and the water cold\n"
                                + "• Mekong\n1. Build a dam.\n2. Plant a forest.",
                        "TABLE: River | Miles | Dams\nMekong | 2,700 | 11\nSalween | 1,750 | 0",
                        "PARAGRAPH: " + SECOND),
                outline(document()));
    }

    @Test
    void stamps_along_the_margin_are_left_out() {
        pdf.page().lines(72, set(FIRST)).upwards(20, "Downloaded from the library on Monday");
        assertEquals(List.of(FIRST), words(document()));
    }

    @Test
    void words_written_one_by_one_or_twice_for_weight_are_read_once() {
        pdf.page();
        float x = 72;
        for (String word : "The river rises in the mountains.".split(" ")) {
            pdf.at(x, 90, 11, word).at(x + 0.2f, 90, 11, word);
            x += pdf.width(word + " ");
        }
        assertEquals(List.of("The river rises in the mountains."), words(document()));
    }

    @Test
    void headers_of_left_and_right_pages_and_running_numbers_are_removed() {
        for (int number = 1; number <= 6; number++) {
            pdf.page().at(72, 40, 10, number % 2 == 0 ? number + " RIVERS OF ASIA" : "FLOODS AND DAMS " + number);
            String unique = " Page " + "one two three four five six".split(" ")[number - 1] + " ends.";
            pdf.lines(72, set(FIRST + unique));
        }
        String text = String.join("\n", words(document()));
        assertEquals(-1, text.indexOf("RIVERS OF ASIA"), text);
        assertEquals(-1, text.indexOf("FLOODS AND DAMS"), text);
        assertEquals(6, document().passages().size());
    }

    @Test
    void a_number_at_the_foot_of_a_single_page_is_no_text() {
        pdf.page().lines(72, set(FIRST)).at(300, 800, 10, "7");
        assertEquals(List.of(FIRST), words(document()));
    }
}
