package org.footnote.generation.language;

import org.footnote.text.DateMention;

/**
 * A word of a sentence, or several that go together.
 *
 * @param first first token
 * @param last behind the last token
 * @param date for dates
 * @param preposition of a date ("in", "on", "until"), otherwise empty
 */
record Unit(Kind kind, int first, int last, DateMention date, String preposition) {

    enum Kind {
        WORD,
        /** A date with its preposition. */
        DATE,
        /** A quotation with its marks. */
        QUOTE,
        /** A remark in brackets. */
        ASIDE,
        /** A title of several words that holds commas or conjunctions. */
        NAME
    }

    static Unit word(int at) {
        return new Unit(Kind.WORD, at, at + 1, null, "");
    }
}
