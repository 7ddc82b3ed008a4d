package org.footnote.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class CanonicalTextTest {

    private static final CanonicalText TEXT = new CanonicalText("a😀b𠮷c");

    @Test
    void characters_outside_the_basic_plane_count_once() {
        assertEquals(5, TEXT.length());
        assertEquals("b𠮷", TEXT.slice(new Span(2, 4)));
    }

    @Test
    void positions_translate_both_ways() {
        for (int position = 0; position <= TEXT.length(); position++) {
            assertEquals(position, TEXT.toCodePoint(TEXT.toIndex(position)));
        }
        assertEquals(new Span(2, 5), TEXT.span(3, 7));
    }

    @Test
    void a_span_beyond_the_text_is_refused() {
        assertThrows(IndexOutOfBoundsException.class, () -> TEXT.slice(new Span(4, 6)));
        assertThrows(IllegalArgumentException.class, () -> new Span(3, 3));
    }
}
