package org.footnote.material;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.footnote.text.Passage;
import org.footnote.text.PassageKind;
import org.footnote.text.Place;
import org.footnote.text.Span;

/** A passage as a row of its document. */
@Embeddable
record PassageRange(
        int ordinal,
        @Column(name = "span_start") int start,
        @Column(name = "span_end") int end,
        @Enumerated(EnumType.STRING) PassageKind kind,
        @Column(name = "first_page") int firstPage,
        @Column(name = "last_page") int lastPage,
        String heading) {

    static PassageRange of(Passage passage) {
        return new PassageRange(
                passage.ordinal(),
                passage.span().start(),
                passage.span().end(),
                passage.kind(),
                passage.place().firstPage(),
                passage.place().lastPage(),
                passage.place().heading());
    }

    Passage passage() {
        return new Passage(ordinal, new Span(start, end), kind, new Place(firstPage, lastPage, heading));
    }
}
