package org.footnote.bank;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.footnote.item.Item;
import org.footnote.material.CitedSpan;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a question says, frozen: attempts and marks point at it for ever. Only its status moves. */
@Entity
@Table(name = "question_version")
public class QuestionVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "question_id", updatable = false)
    private Question question;

    @Column(name = "number", updatable = false)
    private int number;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "content", updatable = false)
    private String content;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private Status status;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "written_by", updatable = false)
    private Long writtenBy;

    @Column(name = "approved_by")
    private Long approvedBy;

    @OneToMany(mappedBy = "version", cascade = CascadeType.PERSIST)
    @OrderBy("ordinal")
    private List<VersionCitation> citations = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "version_background", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "ordinal")
    @BatchSize(size = 100)
    private List<Background> backgrounds = new ArrayList<>();

    protected QuestionVersion() {}

    /** @param by key of the person whose words these are, null for the engine */
    QuestionVersion(
            Question question,
            int number,
            Item item,
            List<CitedSpan> cited,
            List<Background> backgrounds,
            Status status,
            Long by,
            Instant now) {
        if (cited.isEmpty()) {
            throw new IllegalArgumentException("a question cites the passage that proves it");
        }
        this.question = question;
        this.number = number;
        this.content = ItemJson.write(item);
        this.status = status;
        this.writtenBy = by;
        this.createdAt = now;
        for (CitedSpan span : cited) {
            citations.add(new VersionCitation(this, citations.size() + 1, span));
        }
        this.backgrounds.addAll(backgrounds);
    }

    /** @throws IllegalStateException where it is in use already */
    void approve() {
        if (status == Status.READY) {
            throw new IllegalStateException("ready already");
        }
        status = Status.READY;
    }

    /** @throws IllegalStateException where it is retired already */
    void retire() {
        if (status == Status.RETIRED) {
            throw new IllegalStateException("retired already");
        }
        status = Status.RETIRED;
    }

    /** @throws IllegalStateException where it is not in use */
    void recall() {
        if (status != Status.READY) {
            throw new IllegalStateException("not in use");
        }
        status = Status.DRAFT;
    }

    /** @throws IllegalStateException where nobody is waiting to ask it */
    void goStale() {
        if (status != Status.READY && status != Status.DRAFT) {
            throw new IllegalStateException("not in use");
        }
        status = Status.STALE;
    }

    /** Whether it says the same and proves it by the same spans. */
    boolean says(Item item, List<CitedSpan> cited, List<Background> backgrounds) {
        return item().equals(item) && cited().equals(cited) && backgrounds().equals(backgrounds);
    }

    Optional<Long> writtenBy() {
        return Optional.ofNullable(writtenBy);
    }

    /** A person puts it in use, or stands by what the engine put in use. */
    void approve(long by) {
        status = Status.READY;
        approvedBy = by;
    }

    /**
     * A person wants it looked at again before it is asked.
     *
     * @throws IllegalStateException where it waits already
     */
    void redraft(long by) {
        if (status == Status.DRAFT || status == Status.STALE) {
            throw new IllegalStateException("it waits already");
        }
        status = Status.DRAFT;
        approvedBy = by;
    }

    /** Other words of the engine, or the same proved in a new document: whoever wanted them to wait still does. */
    void waitAs(QuestionVersion former) {
        if (former.isHeldBack()) {
            status = Status.DRAFT;
            approvedBy = former.approvedBy;
        }
    }

    /** Whether a person, not the engine, wants it to wait. */
    boolean isHeldBack() {
        return status == Status.DRAFT && approvedBy != null;
    }

    /** A decision about it is taken back. */
    void restore(Decision before) {
        if (before.version() != id) {
            throw new IllegalArgumentException("a decision about another version");
        }
        status = before.formerStatus();
        approvedBy = before.formerApprover();
    }

    /** Person who put it in use, null where nobody did. */
    Long approvedBy() {
        return approvedBy;
    }

    /** Whether a person wrote it or put it in use. */
    boolean isDecided() {
        return isEdited() || approvedBy != null;
    }

    /** Whether a person wrote it, not the engine. */
    public boolean isEdited() {
        return writtenBy != null;
    }

    public Long id() {
        return id;
    }

    Instant createdAt() {
        return createdAt;
    }

    public Question question() {
        return question;
    }

    public int number() {
        return number;
    }

    public Status status() {
        return status;
    }

    public Item item() {
        return ItemJson.read(content);
    }

    public List<CitedSpan> cited() {
        return citations.stream().map(VersionCitation::cited).toList();
    }

    /** What proves the explanation and what is said of the choices. */
    public List<Background> backgrounds() {
        return List.copyOf(backgrounds);
    }
}
