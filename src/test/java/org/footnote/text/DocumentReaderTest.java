package org.footnote.text;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.footnote.text.Reading.Reason;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {

    private static Reading.Document read(String name, String text) {
        return assertInstanceOf(Reading.Document.class, DocumentReader.read(name, text.getBytes(UTF_8)));
    }

    private static Reason refused(String name, byte[] bytes) {
        return assertInstanceOf(Reading.Refused.class, DocumentReader.read(name, bytes))
                .reason();
    }

    private static List<String> words(Reading.Document document) {
        return document.passages().stream()
                .map(p -> document.text().slice(p.span()))
                .toList();
    }

    private static List<PassageKind> kinds(Reading.Document document) {
        return document.passages().stream().map(Passage::kind).toList();
    }

    @Test
    void blocks_between_blank_lines_are_counted_from_one_headings_included() {
        Reading.Document document =
                read("a.txt", "\n\nThe Title\n\nFirst paragraph,\nsecond line.\n \t\n\u3000\nLast one.\n");

        assertEquals(List.of("The Title", "First paragraph,\nsecond line.", "Last one."), words(document));
        assertEquals(
                List.of(1, 2, 3),
                document.passages().stream().map(Passage::ordinal).toList());
        assertEquals(List.of(PassageKind.HEADING, PassageKind.PARAGRAPH, PassageKind.PARAGRAPH), kinds(document));
        assertEquals("The Title", document.title());
    }

    @Test
    void offsets_count_code_points_behind_emoji_and_rare_characters() {
        Reading.Document document = read("a.txt", "😀 𠮷野家\n\nAfter it 🚀 stands this.");

        Span second = document.passages().get(1).span();
        assertEquals(new Span(7, 30), second);
        assertEquals("🚀 stands", document.text().slice(new Span(16, 24)));
    }

    @Test
    void carriage_returns_stay_in_the_text_and_out_of_the_passages() {
        Reading.Document document = read("a.txt", "Title\r\n\r\nOne line\r\nand another.\r\n\r\n");

        assertEquals(
                "Title\r\n\r\nOne line\r\nand another.\r\n\r\n", document.text().value());
        assertEquals(List.of("Title", "One line\r\nand another."), words(document));
        assertEquals(new Span(9, 31), document.passages().get(1).span());
    }

    @Test
    void a_byte_order_mark_keeps_its_place_in_the_count_and_is_part_of_no_passage() {
        Reading.Document document = read("a.md", "\uFEFF# Title\n\nWords.");

        assertEquals("Title", document.title());
        assertEquals(List.of("# Title", "Words."), words(document));
        assertEquals(new Span(1, 8), document.passages().get(0).span());
        assertEquals(List.of(PassageKind.HEADING, PassageKind.PARAGRAPH), kinds(document));
    }

    @Test
    void markdown_headings_lists_and_references_are_told_apart() {
        Reading.Document document = read("course.md", """
                Preface without a heading

                # A *fine* [title](http://example.org)

                Underlined
                ----------

                A paragraph that ends without a full stop

                - one
                - two

                1. first

                Reference: leaning, paragraphs 2–3.
                """);

        assertEquals("A fine title", document.title());
        assertEquals(
                List.of(
                        PassageKind.PARAGRAPH,
                        PassageKind.HEADING,
                        PassageKind.HEADING,
                        PassageKind.PARAGRAPH,
                        PassageKind.LIST,
                        PassageKind.LIST,
                        PassageKind.REFERENCE),
                kinds(document));
    }

    @Test
    void a_name_below_the_title_and_a_translators_credit_are_references() {
        Reading.Document document = read(
                "a.txt",
                "\"A Study of Rivers\"\n\nAda Lovelace, July 2021\n\nI\n\nRivers flow.\n\nThe draft made two points:\n\n"
                        + "continued from above\n\n—*Translated by Bo Li*");

        assertEquals("A Study of Rivers", document.title());
        assertEquals("Ada Lovelace", Byline.author(document));
        assertEquals("", Byline.author(read("b.txt", "A Title\n\nText follows.")));
        assertEquals(
                List.of(
                        PassageKind.HEADING,
                        PassageKind.REFERENCE,
                        PassageKind.HEADING,
                        PassageKind.PARAGRAPH,
                        PassageKind.PARAGRAPH,
                        PassageKind.PARAGRAPH,
                        PassageKind.REFERENCE),
                kinds(document));
    }

    @Test
    void without_a_title_line_the_file_name_serves() {
        assertEquals(
                "rivers of asia",
                read("rivers of asia.txt", "Rivers flow to the sea.").title());
        assertEquals(
                "h3", read("h3.txt", "border | image_width = 180px\n\nText.").title());
    }

    @Test
    void what_cannot_be_read_is_refused_with_its_reason() {
        assertEquals(Reason.UNSUPPORTED_FORMAT, refused("a.doc", "text".getBytes(UTF_8)));
        assertEquals(Reason.UNSUPPORTED_FORMAT, refused("txt", "text".getBytes(UTF_8)));
        assertEquals(Reason.EMPTY, refused("a.txt", new byte[0]));
        assertEquals(Reason.EMPTY, refused("a.md", " \n\u00a0\n\uFEFF".getBytes(UTF_8)));
        assertEquals(Reason.BINARY, refused("a.txt", "a\0b".getBytes(UTF_8)));
        assertEquals(Reason.NOT_UTF8, refused("a.txt", "words".getBytes(UTF_16)));
        assertEquals(Reason.NOT_UTF8, refused("a.txt", new byte[] {'c', 'a', 'f', (byte) 0xE9}));
        assertEquals(Reason.NOT_UTF8, refused("a.txt", new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}));
        assertEquals(Reason.TOO_LARGE, refused("a.txt", new byte[TextFormat.PLAIN.limit() + 1]));
    }

    @Test
    void a_line_made_to_exhaust_a_pattern_does_not() {
        for (String piece : List.of("x", " ", "[", "# ", "*", "[a](", "_a", "-", "1. ", "`a", "\\", "a.")) {
            String line = "# " + piece.repeat(500_000 / piece.length()) + "x";
            for (String name : List.of("a.md", "a.txt")) {
                assertTimeout(Duration.ofSeconds(30), () -> {
                    Reading.Document document = read(name, line);
                    new Cleaning(document).clean(document.passages().get(0));
                    Typesetting.set(
                            document.text(),
                            document.format(),
                            document.passages().get(0));
                });
            }
        }
    }

    /** The rule by which banks are scored, written as the regular expression it is there. */
    @Test
    void passages_are_counted_as_the_bank_format_counts_them() {
        String text = "\n\n A \n  \nB\nC\r\n\r\n\u00a0\n\tD  \n\u2028\nE\n\n\n";
        Pattern blocks = Pattern.compile("(?:[^\\n]*\\S[^\\n]*\\n?)+", Pattern.UNICODE_CHARACTER_CLASS);

        List<String> expected =
                blocks.matcher(text).results().map(r -> White.strip(r.group())).toList();

        assertEquals(expected, words(read("a.txt", text)));
        assertEquals(4, expected.size());
    }
}
