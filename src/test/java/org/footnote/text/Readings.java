package org.footnote.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.footnote.text.Reading.Reason;

/** What tests of all readers ask for. */
final class Readings {

    private Readings() {}

    static Reading.Document read(String name, byte[] bytes) {
        Reading.Document document = assertInstanceOf(
                Reading.Document.class,
                DocumentReader.read(name, bytes),
                () -> "refused: " + DocumentReader.read(name, bytes));
        checkSpans(document);
        return document;
    }

    static Reason refused(String name, byte[] bytes) {
        return assertInstanceOf(Reading.Refused.class, DocumentReader.read(name, bytes))
                .reason();
    }

    static List<String> words(Reading.Document document) {
        return document.passages().stream()
                .map(p -> document.text().slice(p.span()))
                .toList();
    }

    /** Each passage with its kind, as {@code PARAGRAPH: words}. */
    static List<String> outline(Reading.Document document) {
        return document.passages().stream()
                .map(p -> p.kind() + ": " + document.text().slice(p.span()))
                .toList();
    }

    /** Passages follow each other, none begins or ends with white space, none holds an empty line. */
    private static void checkSpans(Reading.Document document) {
        int end = 0;
        for (int i = 0; i < document.passages().size(); i++) {
            Passage passage = document.passages().get(i);
            String words = document.text().slice(passage.span());
            assertEquals(i + 1, passage.ordinal());
            assertEquals(true, passage.span().start() >= end, "passages overlap: " + words);
            assertEquals(White.strip(words), words);
            if (document.format().isExtracted()) {
                assertEquals(-1, words.indexOf("\n\n"), words);
                assertEquals(-1, words.indexOf('\0'), words);
            }
            end = passage.span().end();
        }
    }
}
