package org.footnote.knowledge;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.footnote.material.Anchors;
import org.footnote.material.CitedSpan;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** What one source says where another says otherwise. */
@Entity
@Table(name = "disagreement_claim")
public class StoredClaim {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "disagreement_id")
    private StoredDisagreement disagreement;

    private int ordinal;

    @Column(name = "document_id")
    private long documentId;

    private String value;

    @Column(name = "fact_id")
    private Long factId;

    @ElementCollection
    @CollectionTable(name = "claim_evidence", joinColumns = @JoinColumn(name = "claim_id"))
    @OrderColumn(name = "ordinal")
    @Fetch(FetchMode.SUBSELECT)
    private List<EvidenceSpan> evidence = new ArrayList<>();

    protected StoredClaim() {}

    /** @param factId the fact that says the same, null where there is none */
    StoredClaim(StoredDisagreement disagreement, int ordinal, String value, List<CitedSpan> proof, Long factId) {
        this.disagreement = disagreement;
        this.ordinal = ordinal;
        this.documentId = proof.get(0).document();
        this.value = value;
        this.factId = factId;
        proof.forEach(cited -> evidence.add(EvidenceSpan.of(cited)));
    }

    /** A document has a new version: the evidence is cited from there where it has the same words. */
    void follow(Anchors anchors) {
        evidence.replaceAll(span -> span.follow(anchors));
        documentId = evidence.get(0).document();
    }

    public long documentId() {
        return documentId;
    }

    public String value() {
        return value;
    }

    /** The fact that says the same, where there is one. */
    public Optional<Long> factId() {
        return Optional.ofNullable(factId);
    }

    public List<CitedSpan> evidence() {
        return evidence.stream().map(EvidenceSpan::cited).toList();
    }
}
