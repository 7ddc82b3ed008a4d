package org.footnote.knowledge;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.footnote.material.CitedSpan;
import org.footnote.text.Span;

/** A span that proves something, as a row. */
@Embeddable
record EvidenceSpan(
        @Column(name = "document_id") long document,
        @Column(name = "span_start") int start,
        @Column(name = "span_end") int end) {

    static EvidenceSpan of(CitedSpan cited) {
        return new EvidenceSpan(
                cited.document(), cited.span().start(), cited.span().end());
    }

    CitedSpan cited() {
        return new CitedSpan(document, new Span(start, end));
    }
}
