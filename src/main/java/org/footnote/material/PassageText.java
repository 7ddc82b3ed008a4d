package org.footnote.material;

import jakarta.persistence.Embeddable;
import org.footnote.text.CanonicalText;
import org.footnote.text.Passage;

/** The words of a passage as a row that can be searched. */
@Embeddable
record PassageText(int ordinal, String body) {

    static PassageText of(CanonicalText text, Passage passage) {
        return new PassageText(passage.ordinal(), text.slice(passage.span()));
    }
}
