package org.footnote.bank;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.footnote.material.CitedSpan;
import org.footnote.text.Span;
import org.hibernate.annotations.Immutable;

/** The span of a stored document that proves a version's key. */
@Entity
@Immutable
@Table(name = "version_citation")
public class VersionCitation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id")
    private QuestionVersion version;

    @Column(name = "ordinal")
    private int ordinal;

    @Column(name = "document_id")
    private long documentId;

    @Column(name = "start_at")
    private int start;

    @Column(name = "end_at")
    private int end;

    protected VersionCitation() {}

    VersionCitation(QuestionVersion version, int ordinal, CitedSpan cited) {
        this.version = version;
        this.ordinal = ordinal;
        this.documentId = cited.document();
        this.start = cited.span().start();
        this.end = cited.span().end();
    }

    public CitedSpan cited() {
        return new CitedSpan(documentId, new Span(start, end));
    }
}
