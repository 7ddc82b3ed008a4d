package org.footnote.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TypesettingTest {

    private static Reading.Document markdown(String text) {
        return (Reading.Document) DocumentReader.read("a.md", text.getBytes(UTF_8));
    }

    private static List<TextLine> set(Reading.Document document, int ordinal) {
        return Typesetting.set(
                document.text(), document.format(), document.passages().get(ordinal - 1));
    }

    private static String shown(List<TextLine> lines) {
        return lines.stream().map(line -> line.form() + ":" + line.text()).collect(joining("|"));
    }

    /** The visible text with marks in guillemets. */
    private static String marked(Reading.Document document, Span... marks) {
        return document.passages().stream()
                .flatMap(p -> Typesetting.set(document.text(), document.format(), p).stream())
                .map(line -> Segment.of(line.runs(), List.of(marks)).stream()
                        .map(s -> s.marked() ? "«" + s.text() + "»" : s.text())
                        .collect(joining())
                        .replace("»«", ""))
                .collect(joining("|"));
    }

    private static Span at(Reading.Document document, String words) {
        int index = document.text().value().indexOf(words);
        return document.text().span(index, index + words.length());
    }

    @Test
    void markup_is_hidden_and_words_stay() {
        Reading.Document document = markdown(
                "## The *great* [treaty](http://example.org \"t\") ##\n\nIt was **signed** in `1950` by __both__ _sides_, 2*3*4, snake_case_name, \\*not\\* bold, **open.\n\n> Quoted\n> words.\n\n- one\n  more\n- two\n1. three\n\n---");

        assertEquals("HEADING:The great treaty", shown(set(document, 1)));
        assertEquals(
                "TEXT:It was signed in 1950 by both sides, 2*3*4, snake_case_name, *not* bold, **open.",
                shown(set(document, 2)));
        assertEquals("TEXT:Quoted\nwords.", shown(set(document, 3)));
        assertEquals(
                "ITEM:one\n  more\n|ITEM:two\n|ITEM:1. three",
                shown(set(document, 4)).replaceAll("\\n*\\|", "\n|"));
        assertEquals(List.of(), set(document, 5));
        assertTrue(set(document, 2).get(0).runs().get(1).strong());
    }

    @Test
    void a_heading_that_touches_its_text_is_set_apart() {
        assertEquals("HEADING:Title|TEXT:Text below.", shown(set(markdown("# Title\nText below."), 1)));
        assertEquals(
                "HEADING:Title",
                shown(set(markdown("Title\n=====\n\nText."), 1)).strip());
    }

    @Test
    void plain_text_keeps_its_stars() {
        Reading.Document document =
                (Reading.Document) DocumentReader.read("a.txt", "Stars *stay* here, _too_.".getBytes(UTF_8));
        assertEquals("TEXT:Stars *stay* here, _too_.", shown(set(document, 1)));
    }

    @Test
    void a_mark_is_exact_across_markup_emoji_and_passages() {
        Reading.Document document = markdown("😀 It was **signed in 𠮷 1950** by 🚀 both.\r\n\r\nThen came peace.");

        assertEquals(
                "😀 It was signed in «𠮷 1950 by» 🚀 both.|Then came peace.",
                marked(document, at(document, "𠮷 1950** by")));
        assertEquals(
                "😀 It was signed in 𠮷 1950 by 🚀 «both.»|«Then» came peace.",
                marked(document, at(document, "both.\r\n\r\nThen")));
        assertEquals(
                "😀 It was signed in 𠮷 1950 by «🚀» both.|Then came peace.", marked(document, at(document, "🚀")));
    }

    @Test
    void whatever_the_markup_each_visible_run_is_the_exact_text_of_its_span() {
        Random random = new Random(1950);
        String[] pieces = {"a", " ", "*", "**", "_", "`", "[", "](", ")", "#", ">", "- ", "\n", "\\", "😀", "史"};
        for (int round = 0; round < 3000; round++) {
            StringBuilder soup = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                soup.append(pieces[random.nextInt(pieces.length)]);
            }
            if (DocumentReader.read("a.md", soup.toString().getBytes(UTF_8)) instanceof Reading.Document document) {
                holds(document);
            }
        }
    }

    private static void holds(Reading.Document document) {
        int last = 0;
        for (Passage passage : document.passages()) {
            for (TextLine line : Typesetting.set(document.text(), document.format(), passage)) {
                for (TextRun run : line.runs()) {
                    assertEquals(document.text().slice(run.span()), run.text());
                    assertTrue(run.span().start() >= last, "runs follow each other");
                    last = run.span().end();
                }
            }
        }
    }
}
