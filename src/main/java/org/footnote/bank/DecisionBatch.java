package org.footnote.bank;

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

/** What a person decided at one go, and can take back at one go. */
@Entity
@Table(name = "decision_batch")
class DecisionBatch {

    enum Action {
        APPROVED,
        RETIRED,
        /** Drafts again. */
        DRAFTED;

        /** How a question stands when it is done. */
        Status status() {
            return switch (this) {
                case APPROVED -> Status.READY;
                case RETIRED -> Status.RETIRED;
                case DRAFTED -> Status.DRAFT;
            };
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "collection_id", updatable = false)
    private Long collectionId;

    @Column(name = "made_by", updatable = false)
    private long madeBy;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "action", updatable = false)
    private Action action;

    @Column(name = "taken_back_at")
    private Instant takenBackAt;

    @ElementCollection
    @CollectionTable(name = "decision", joinColumns = @JoinColumn(name = "batch_id"))
    @OrderColumn(name = "ordinal")
    private List<Decision> decisions = new ArrayList<>();

    protected DecisionBatch() {}

    /** @param collection null where the questions are of several */
    DecisionBatch(Long collection, Action action, long by, Instant now, List<Decision> decisions) {
        if (decisions.isEmpty()) {
            throw new IllegalArgumentException("nothing was decided");
        }
        this.collectionId = collection;
        this.action = action;
        this.madeBy = by;
        this.madeAt = now;
        this.decisions.addAll(decisions);
    }

    /** @throws IllegalStateException where it was taken back before */
    void takeBack(Instant now) {
        if (takenBackAt != null) {
            throw new IllegalStateException("taken back already");
        }
        takenBackAt = now;
    }

    Long id() {
        return id;
    }

    Action action() {
        return action;
    }

    List<Decision> decisions() {
        return List.copyOf(decisions);
    }
}
