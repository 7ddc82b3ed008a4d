package org.footnote.knowledge;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.footnote.material.Anchors;
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

    /** The same words in a new version of the document, this very place where they are not there. */
    EvidenceSpan follow(Anchors anchors) {
        return anchors.find(cited()).map(EvidenceSpan::of).orElse(this);
    }

    CitedSpan cited() {
        return new CitedSpan(document, new Span(start, end));
    }
}
