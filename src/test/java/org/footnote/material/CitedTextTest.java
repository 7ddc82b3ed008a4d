package org.footnote.material;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Random;
import org.footnote.text.DocumentReader;
import org.footnote.text.Passage;
import org.footnote.text.PassageKind;
import org.footnote.text.Reading;
import org.footnote.text.Segment;
import org.footnote.text.Span;
import org.junit.jupiter.api.Test;

class CitedTextTest {

    private static CitedText open(String name, String text) {
        Source source = new Source(name, text.getBytes(UTF_8));
        Reading.Document read = (Reading.Document) DocumentReader.read(name, source.bytes());
        return CitedText.of(new Document(null, 1, read, source, Instant.EPOCH, null));
    }

    private static String shown(CitedPassageView view) {
        return view.segments().stream().map(Segment::text).collect(joining());
    }

    private static String marked(CitedPassageView view) {
        return view.segments().stream()
                .filter(Segment::marked)
                .map(Segment::text)
                .collect(joining());
    }

    @Test
    void wherever_a_span_lies_exactly_its_words_are_marked_among_the_words_around_them() throws Exception {
        Random random = new Random(1949);
        for (CoursePack.Text course :
                CoursePacks.fromClasspath("early-prc-diplomacy").documents()) {
            CitedText text =
                    open("course.txt", "😀 " + new String(course.source().bytes(), UTF_8));
            for (int i = 0; i < 400; i++) {
                Passage passage =
                        text.passages().get(random.nextInt(text.passages().size()));
                if (passage.kind() == PassageKind.PARAGRAPH) {
                    int length = 1 + random.nextInt(passage.span().length());
                    int start = passage.span().start()
                            + random.nextInt(passage.span().length() - length + 1);
                    Span span = new Span(start, start + length);
                    CitedPassageView view = text.show(new CitedSpan(7, span));

                    assertEquals(text.text().slice(span), marked(view));
                    assertTrue(text.text().slice(passage.span()).contains(shown(view)), "the context is the passage's");
                    assertEquals(passage.ordinal(), view.place());
                    assertTrue(shown(view).length() < span.length() + 1700, "a sentence on either side, no more");
                }
            }
        }
    }

    @Test
    void a_sentence_of_a_thousand_words_is_cut_between_words() {
        String words = "word ".repeat(1000).strip();
        CitedText text = open("long.txt", "Title\n\n" + words + " KEY " + words + ".");
        int start = text.text().value().indexOf("KEY");
        CitedPassageView view = text.show(new CitedSpan(7, new Span(start, start + 3)));

        assertTrue(view.cutBefore() && view.cutAfter());
        assertTrue(shown(view).startsWith("word ") && shown(view).endsWith(" word"), shown(view));
        assertTrue(shown(view).length() < 900);
    }

    @Test
    void a_span_over_two_passages_shows_both() {
        CitedText text = open("two.txt", "Title\n\nFirst ends here.\n\nSecond begins here.\n\nThird.");
        int from = text.text().value().indexOf("here.");
        int to = text.text().value().indexOf("begins");
        CitedPassageView view = text.show(new CitedSpan(7, new Span(from, to)));

        assertEquals("here. Second ", marked(view));
        assertEquals(2, view.place());
    }

    @Test
    void chinese_is_told_from_english() {
        assertEquals(
                "zh-Hans",
                open("a.txt", "一边倒\n\n一九四九年六月三十日，毛泽东发表文章。")
                        .show(new CitedSpan(7, new Span(5, 9)))
                        .lang());
        assertEquals(
                "en",
                open("a.txt", "Mao (毛泽东) wrote it.")
                        .show(new CitedSpan(7, new Span(5, 8)))
                        .lang());
    }
}
