package org.footnote.knowledge;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.footnote.item.Kind;
import org.footnote.material.Anchors;
import org.footnote.material.CitedSpan;
import org.hibernate.annotations.BatchSize;

/** A fact that learners may be asked and may remember. It keeps its identity as long as it says the same. */
@Entity
@Table(name = "fact")
public class StoredFact {

    /** Facts shown on one page, so that their evidence comes in one statement. */
    static final int PAGE = 50;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "collection_id")
    private long collectionId;

    @Column(name = "stable_key")
    private String key;

    private String type;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String subject;
    private String slot;
    private String value;
    private String topic;
    private boolean current;

    @Column(name = "by_hand", updatable = false)
    private boolean byHand;

    @Column(name = "created_at")
    private Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "fact_evidence", joinColumns = @JoinColumn(name = "fact_id"))
    @OrderColumn(name = "ordinal")
    @BatchSize(size = PAGE)
    private List<EvidenceSpan> evidence = new ArrayList<>();

    protected StoredFact() {}

    StoredFact(long collectionId, LearnedFact learned, List<CitedSpan> proof, Instant now) {
        this.collectionId = collectionId;
        this.key = learned.key();
        this.createdAt = now;
        learn(learned, proof);
    }

    /** What somebody cites and asks; the reading of documents neither finds it nor takes it away. */
    StoredFact(long collectionId, FactByHand written, Instant now) {
        this.collectionId = collectionId;
        this.key = written.key();
        this.byHand = true;
        this.createdAt = now;
        this.type = FactByHand.TYPE;
        this.kind = written.kind();
        this.subject = written.subject();
        this.slot = "answer";
        this.value = written.value();
        this.topic = written.topic();
        this.current = true;
        written.cited().stream().map(EvidenceSpan::of).forEach(evidence::add);
    }

    /** The fact was found again, perhaps at another place. */
    void learn(LearnedFact learned, List<CitedSpan> proof) {
        if (!learned.key().equals(key)) {
            throw new IllegalArgumentException("another fact: " + learned.key() + " is not " + key);
        }
        if (proof.isEmpty()) {
            throw new IllegalArgumentException("a fact without evidence: " + key);
        }
        type = learned.type();
        kind = learned.kind();
        subject = learned.subject();
        slot = learned.slot();
        value = learned.value();
        topic = learned.topic();
        current = true;
        List<EvidenceSpan> spans = proof.stream().map(EvidenceSpan::of).toList();
        if (!spans.equals(List.copyOf(evidence))) {
            evidence.clear();
            evidence.addAll(spans);
        }
    }

    /** A document has a new version: the evidence is cited from there where it has the same words. */
    void follow(Anchors anchors) {
        evidence.replaceAll(span -> span.follow(anchors));
    }

    /** The documents were read again and do not say it any more; what a person cited stays. */
    void retire() {
        current = byHand;
    }

    public Long id() {
        return id;
    }

    public long collectionId() {
        return collectionId;
    }

    public String key() {
        return key;
    }

    /** Name of the type, as in {@code dated event}. */
    public String type() {
        return type;
    }

    public Kind kind() {
        return kind;
    }

    public String subject() {
        return subject;
    }

    /** What is asked of the subject, as in {@code date}. */
    public String slot() {
        return slot;
    }

    public String value() {
        return value;
    }

    public String topic() {
        return topic;
    }

    /** Whether the last reading of the documents found it. */
    public boolean isCurrent() {
        return current;
    }

    public List<CitedSpan> evidence() {
        return evidence.stream().map(EvidenceSpan::cited).toList();
    }
}
