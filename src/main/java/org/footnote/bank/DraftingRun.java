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
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** One reading of a collection that writes questions: asked for, running, done, failed or cancelled, and what came of it. */
@Entity
@Table(name = "drafting_run")
public class DraftingRun {

    /** Where it stands. */
    public enum State {
        /** Waits for its turn or is being worked on. */
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }

    /** Why it failed. */
    public enum Reason {
        /** Cut off again and again. */
        INTERRUPTED,
        /** The documents are more than the memory of the machine holds. */
        MEMORY,
        ERROR
    }

    /** A run that was cut off this often, by restarts or by what it read, is not begun again. */
    static final int TRIES = 3;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "collection_id", updatable = false)
    private long collectionId;

    @Column(name = "requested_by", updatable = false)
    private Long requestedBy;

    @Enumerated(EnumType.STRING)
    private State status = State.RUNNING;

    private int tries;

    @Column(name = "started_at", updatable = false)
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(name = "documents_total")
    private int documentsTotal;

    @Column(name = "documents_read")
    private int documentsRead;

    @Column(name = "facts_found")
    private int factsFound;

    @Column(name = "items_written")
    private int itemsWritten;

    private int documents;
    private int facts;
    private int added;
    private int revised;
    private int unchanged;
    private int recalled;

    @ElementCollection
    @CollectionTable(name = "drafting_refusal", joinColumns = @JoinColumn(name = "run_id"))
    @MapKeyColumn(name = "reason")
    @Column(name = "number")
    private Map<String, Integer> refusals = new LinkedHashMap<>();

    @Enumerated(EnumType.STRING)
    private Reason reason;

    private String problem = "";

    protected DraftingRun() {}

    /** @param requestedBy key of the person, null for the program itself */
    DraftingRun(long collectionId, Long requestedBy, Instant now) {
        this.collectionId = collectionId;
        this.requestedBy = requestedBy;
        this.startedAt = now;
    }

    /**
     * Begins to work on it.
     *
     * @return whether it may be tried once more; if not, it has failed
     */
    boolean attempt(Instant now) {
        requireRunning();
        if (tries >= TRIES) {
            fail(Reason.INTERRUPTED, "interrupted " + TRIES + " times", now);
            return false;
        }
        tries++;
        return true;
    }

    /** Whoever worked on it stopped in good order: that does not count as a try. */
    void putBack() {
        requireRunning();
        tries--;
    }

    void finish(DraftingReport report, Instant now) {
        requireRunning();
        status = State.DONE;
        finishedAt = now;
        documents = report.documents();
        facts = report.facts();
        added = report.added();
        revised = report.revised();
        unchanged = report.unchanged();
        recalled = report.recalled();
        refusals.putAll(report.refusals());
    }

    /** @param problem in the words of the program, for whoever looks after the machine */
    void fail(Reason reason, String problem, Instant now) {
        requireRunning();
        status = State.FAILED;
        finishedAt = now;
        this.reason = reason;
        this.problem = problem;
    }

    /** Nothing that it found is kept. */
    void cancel(Instant now) {
        requireRunning();
        status = State.CANCELLED;
        finishedAt = now;
    }

    private void requireRunning() {
        if (status != State.RUNNING) {
            throw new IllegalStateException("run " + id + " is over");
        }
    }

    public Long id() {
        return id;
    }

    public long collectionId() {
        return collectionId;
    }

    public State state() {
        return status;
    }

    public boolean running() {
        return status == State.RUNNING;
    }

    public boolean failed() {
        return status == State.FAILED;
    }

    /** How often work on it was begun. The number of the latest try says who may finish it. */
    int tries() {
        return tries;
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** Of a failed run only. */
    public Optional<Reason> reason() {
        return Optional.ofNullable(reason);
    }

    /** Empty but for a failed run. */
    public String problem() {
        return problem;
    }

    /** How far it is. */
    DraftingProgress progress() {
        return new DraftingProgress(tries > 0, documentsTotal, documentsRead, factsFound, itemsWritten);
    }

    /** What came of it; all zero while it runs. */
    public DraftingReport report() {
        return new DraftingReport(documents, facts, added, revised, unchanged, recalled, refusals);
    }
}
